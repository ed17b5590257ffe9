package dev.aims.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void whatHidesOrTurnsLettersShowsAndTheRestStays() throws IOException {
        StringWriter out = new StringWriter();
        try (Writer visible = new VisibleText(out)) {
            visible.write("a\u001bb\u202ec\u2028d\n\té");
            visible.write('\u0007');
            visible.write("xyz", 1, 1);
        }

        assertThat(out).hasToString("a\uFFFDb\uFFFDc\uFFFDd\n\té\uFFFDy");
    }
}
