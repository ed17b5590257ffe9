package dev.aims.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Verdict;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupportStatusTest {

    private static Support support(Relation relation, Verdict verdict) {
        return new Support("A.9.2", "", relation, Trust.MEDIUM, verdict);
    }

    private static SupportStatus status(Relation relation, String verdicts) {
        return SupportStatus.of(Arrays.stream(verdicts.split(" "))
                .map(verdict -> support(relation, Verdict.valueOf(verdict)))
                .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "CONFORM,                         SUPPORTED,        PARTLY_SUPPORTED",
        "CONFORM OFI NOT_APPLICABLE,      SUPPORTED,        PARTLY_SUPPORTED",
        "CONFORM MINOR_NC,                PARTLY_SUPPORTED, PARTLY_SUPPORTED",
        "CONFORM MAJOR_NC INDETERMINATE,  PARTLY_SUPPORTED, PARTLY_SUPPORTED",
        "CONFORM INDETERMINATE,           OPEN,             OPEN",
        "MAJOR_NC INDETERMINATE,          OPEN,             OPEN",
        "INDETERMINATE,                   OPEN,             OPEN",
        "MINOR_NC EXCLUSION_CHALLENGED,   NOT_SUPPORTED,    NOT_SUPPORTED",
        "NOT_APPLICABLE,                  NOT_COVERED,      NOT_COVERED",
    })
    void theStatusFollowsFromTheVerdicts(String verdicts, SupportStatus firm, SupportStatus loose) {
        assertThat(status(Relation.SUPPORTS, verdicts)).isEqualTo(firm);
        assertThat(status(Relation.PARTIAL, verdicts)).isEqualTo(firm);
        assertThat(status(Relation.WEAK, verdicts)).isEqualTo(loose);
        assertThat(status(Relation.UNSPECIFIED, verdicts)).isEqualTo(loose);
    }

    @Test
    void besideFirmRelationsLooseOnesDontCount() {
        assertThat(SupportStatus.of(List.of(
                        support(Relation.SUPPORTS, Verdict.CONFORM), support(Relation.UNSPECIFIED, Verdict.MAJOR_NC))))
                .isEqualTo(SupportStatus.SUPPORTED);
    }

    @Test
    void whatTheAssessmentLacksIsOpenAndNothingIsNotCovered() {
        assertThat(SupportStatus.of(List.of(new Support("X.1", "", Relation.PARTIAL, Trust.LOW, null))))
                .isEqualTo(SupportStatus.OPEN);
        assertThat(SupportStatus.of(List.of())).isEqualTo(SupportStatus.NOT_COVERED);
    }
}
