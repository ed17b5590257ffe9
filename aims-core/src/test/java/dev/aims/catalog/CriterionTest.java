package dev.aims.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionTest {

    private static final Criterion THRESHOLD =
            new Criterion("threshold", "{0}: {1} meets {2}", "{0}: {1}, needs {2}; {0} is to be mended");

    @Test
    void theSentenceSaysWhatWasFoundWithItsWordsPutIn() {
        assertThat(THRESHOLD.sentence(true, List.of("R3", "0.91", ">= 0.80"))).isEqualTo("R3: 0.91 meets >= 0.80");
        assertThat(THRESHOLD.sentence(false, List.of("R3", "0.76", ">= 0.80")))
                .isEqualTo("R3: 0.76, needs >= 0.80; R3 is to be mended");
    }

    @Test
    void aSentenceWithoutPlacesForWordsStaysAsItIs() {
        assertThat(new Criterion("stated", "a policy stands", "").sentence(true, List.of("unused")))
                .isEqualTo("a policy stands");
        assertThat(new Criterion("stated", "", "no policy").sentence(true, List.of()))
                .isEmpty();
    }

    @Test
    void bracesInWordsAreLeftAlone() {
        assertThat(new Criterion("said", "{0}", "no").sentence(true, List.of("{1} $1")))
                .isEqualTo("{1} $1");
    }
}
