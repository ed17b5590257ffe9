package dev.aims.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MovementTest {

    @ParameterizedTest
    @CsvSource({
        "CONFORM, OFI, WORSE",
        "NOT_APPLICABLE, OFI, WORSE",
        "OFI, INDETERMINATE, WORSE",
        "INDETERMINATE, MINOR_NC, WORSE",
        "MINOR_NC, MAJOR_NC, WORSE",
        "INDETERMINATE, NOT_APPLICABLE, BETTER",
        "MAJOR_NC, CONFORM, BETTER",
        "CONFORM, NOT_APPLICABLE, OTHER",
        "OFI, OFI, CHANGED"
    })
    void outcomesHaveAnOrderAndConformingAndNotApplicableStandSideBySide(
            Outcome before, Outcome after, Movement movement) {
        assertThat(Movement.between(before, after)).isEqualTo(movement);
        assertThat(Movement.between(after, before)).isEqualTo(movement.mirrored());
    }

    @Test
    void aChallengedExclusionIsTheWorst() {
        assertThat(Movement.between(Verdict.MAJOR_NC, Verdict.EXCLUSION_CHALLENGED))
                .isEqualTo(Movement.WORSE);
    }

    @ParameterizedTest
    @EnumSource
    void seenTwiceFromTheOtherSideItIsItself(Movement movement) {
        assertThat(movement.mirrored().mirrored()).isEqualTo(movement);
    }
}
