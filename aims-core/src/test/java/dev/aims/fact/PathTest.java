package dev.aims.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PathTest {

    @Test
    void aPathIsWrittenAsAJsonPointer() {
        assertThat(Path.ROOT).hasToString("");
        assertThat(Path.ROOT.at("systems").at("s").at("vv")).hasToString("/systems/s/vv");
    }

    @Test
    void slashesAndTildesInStepsAreEscaped() {
        assertThat(Path.ROOT.at("a/b").at("~1").at("m~n")).hasToString("/a~1b/~01/m~0n");
        assertThat(Path.ROOT.at("")).hasToString("/");
    }

    @Test
    void aPathKnowsItsLastStepAndTheRest() {
        Path path = Path.ROOT.at("org").at("a/b");

        assertThat(path.name()).isEqualTo("a/b");
        assertThat(path.parent()).isEqualTo(Path.ROOT.at("org"));
        assertThat(Path.ROOT.parent()).isNull();
        assertThat(Path.ROOT.name()).isEmpty();
    }

    @Test
    void pathsSortAsTheirTextsDo() {
        assertThat(Stream.of("b", "a", "a0").map(Path.ROOT::at).sorted().toList())
                .hasToString("[/a, /a0, /b]")
                .isEqualTo(List.of(Path.ROOT.at("a"), Path.ROOT.at("a0"), Path.ROOT.at("b")));
    }

    @Test
    void aStepIsNeverNull() {
        assertThatNullPointerException().isThrownBy(() -> Path.ROOT.at(null)).withMessage("name");
    }

    @Property
    void pathsAreEqualJustWhenTheirTextsAre(@ForAll List<String> a, @ForAll List<String> b) {
        Path left = path(a);
        Path right = path(b);

        assertThat(left.equals(right)).isEqualTo(left.toString().equals(right.toString()));
        assertThat(left).isEqualTo(path(a)).hasSameHashCodeAs(path(a));
        assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
    }

    private static Path path(List<String> steps) {
        Path path = Path.ROOT;
        for (String step : steps) {
            path = path.at(step);
        }
        return path;
    }
}
