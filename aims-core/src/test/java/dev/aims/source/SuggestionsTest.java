package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {

    private static final List<String> KEYS = List.of(
            "as_of", "org", "systems", "approved_by", "approved_on", "intended_purpose", "DEPLOYMENT", "DEVELOP", "id");

    @ParameterizedTest
    @CsvSource({
        "asOf, as_of",
        "as-of, as_of",
        "AS_OF, as_of",
        "as of, as_of",
        "asof, as_of",
        "systms, systems",
        "sytsems, systems",
        "system, systems",
        "aproved_by, approved_by",
        "approvedOn, approved_on",
        "purpose_intended, intended_purpose",
        "intendedPurpose, intended_purpose",
        "develop, DEVELOP",
        "ids, id"
    })
    void findsWhatWasMeant(String word, String meant) {
        assertThat(Suggestions.nearest(word, KEYS)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "?", "risk", "Organ", "deployed", "completely_different"})
    void suggestsNothingFarFetched(String word) {
        assertThat(Suggestions.nearest(word, KEYS)).isNull();
    }

    @Test
    void theSameWordsWinOverFewerEdits() {
        assertThat(Suggestions.nearest("byApproved", List.of("byApprove", "approved_by")))
                .isEqualTo("approved_by");
    }

    @Test
    void theOrderOfCandidatesDoesNotMatter() {
        assertThat(Suggestions.nearest("bat", List.of("rat", "cat"))).isEqualTo("cat");
        assertThat(Suggestions.nearest("bat", List.of("cat", "rat"))).isEqualTo("cat");
        assertThat(Suggestions.nearest("bat", List.of())).isNull();
    }
}
