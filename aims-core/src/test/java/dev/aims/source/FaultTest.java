package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static final Place PLACE = new Place("a.yaml", 12, 3);

    @Test
    void missingPartsAreLeftOut() {
        assertThat(new Fault(PLACE, "/org/name", "must be text")).hasToString("a.yaml:12:3: /org/name: must be text");
        assertThat(new Fault(PLACE, "", "must be a map")).hasToString("a.yaml:12:3: must be a map");
        assertThat(new Fault(null, "/org", "is missing")).hasToString("/org: is missing");
        assertThat(new Fault(null, "", "is missing")).hasToString("is missing");
    }

    @Test
    void aPathNeverBreaksTheLine() {
        assertThat(new Fault(null, "/a\n\u202eb", "is missing")).hasToString("/a\\u000a\\u202eb: is missing");
    }

    @Test
    void faultsSortByPlaceAndThoseWithoutComeFirst() {
        assertThat(Stream.of(
                                new Fault(new Place("b", 1, 1), "", "e"),
                                new Fault(new Place("a", 10, 1), "", "d"),
                                new Fault(new Place("a", 9, 11), "", "c"),
                                new Fault(new Place("a", 9, 2), "", "b"),
                                new Fault(null, "", "a"))
                        .sorted()
                        .map(Fault::message))
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void placesCountFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place("a", 0, 1))
                .withMessage("line and column count from 1; given were line 0 and column 1");
    }
}
