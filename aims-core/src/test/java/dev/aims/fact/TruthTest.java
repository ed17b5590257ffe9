package dev.aims.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TruthTest {

    private static final Path A = Path.ROOT.at("a");
    private static final Path B = Path.ROOT.at("b");
    private static final Path C = Path.ROOT.at("c");

    @Test
    void ofNoPartsAllHoldAndNoneDoes() {
        assertThat(Truth.all(List.of()).value()).isEqualTo(Truth.Value.YES);
        assertThat(Truth.any(List.of()).value()).isEqualTo(Truth.Value.NO);
        assertThat(Truth.all(List.of()).facts()).isEmpty();
    }

    @Test
    void aFailureNamesJustTheFactsThatFail() {
        Truth truth = Truth.all(Truth.of(true, A), Truth.of(false, B), Truth.unknown(C));

        assertThat(truth.value()).isEqualTo(Truth.Value.NO);
        assertThat(truth.facts()).containsExactly("/b");
    }

    @Test
    void whatHoldsNamesAllItsFacts() {
        Truth truth = Truth.all(Truth.of(true, B), Truth.of(true, A));

        assertThat(truth.value()).isEqualTo(Truth.Value.YES);
        assertThat(truth.facts()).containsExactly("/a", "/b");
        assertThat(truth.firstFact()).isEqualTo(B);
    }

    @Test
    void anUnknownNamesWhatTheHostHasToSupply() {
        Truth truth = Truth.all(Truth.of(true, A), Truth.unknown(B), Truth.unknown(C));

        assertThat(truth.value()).isEqualTo(Truth.Value.UNKNOWN);
        assertThat(truth.facts()).containsExactly("/b", "/c");
    }

    @Test
    void aCitedFactCountsToo() {
        assertThat(Truth.of(true, A).citing(B).facts()).containsExactly("/a", "/b");
        assertThat(Truth.of(true, A).citing(B).firstFact()).isEqualTo(A);
        assertThat(Truth.YES.citing(B).firstFact()).isEqualTo(B);
        assertThat(Truth.NO.citing(B).not().facts()).containsExactly("/b");
        assertThat(Truth.unknown(A).citing(B).facts())
                .as("an unknown lacks what it lacks")
                .containsExactly("/a");
    }

    @Test
    void aTruthPrintsItsValue() {
        assertThat(List.of(Truth.YES, Truth.NO, Truth.unknown(A))).hasToString("[YES, NO, UNKNOWN]");
    }

    @Test
    void truthsOverHugeRegistersCanBeExplained() {
        List<Truth> parts = IntStream.range(0, 200_000)
                .mapToObj(i -> Truth.of(true, A.at(String.valueOf(i))))
                .toList();
        Truth fromTheRight = Truth.YES;
        for (Truth part : parts) {
            fromTheRight = part.and(fromTheRight);
        }

        assertThat(Truth.all(parts).facts()).hasSize(200_000);
        assertThat(Truth.all(parts).firstFact()).hasToString("/a/0");
        assertThat(fromTheRight.facts()).hasSize(200_000);
        assertThat(fromTheRight.firstFact()).hasToString("/a/199999");
    }

    @Test
    void theFactsCannotBeChanged() {
        assertThat(Truth.of(true, A).facts()).isUnmodifiable();
    }
}
