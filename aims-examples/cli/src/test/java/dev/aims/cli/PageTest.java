package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PageTest {

    private final StringWriter written = new StringWriter();

    @Test
    void wrapsBetweenWordsAndKeepsTheColumn() {
        page(false).entry(2, Style.PLAIN, "A.2.4-1", 11, "the latest review was long ago");
        assertThat(written).hasToString("""
                          A.2.4-1  the latest
                                   review was
                                   long ago
                        """);
    }

    @Test
    void aLongLabelPushesTheTextAside() {
        page(false).entry(0, Style.PLAIN, "A.10.4-12", 4, "no need is recorded");
        assertThat(written).hasToString("""
                        A.10.4-12 no need is
                            recorded
                        """);
    }

    @Test
    void aLongWordStaysWhole() {
        page(false).line(2, Style.PLAIN, "see /systems/credit-scoring/vv/reports now");
        assertThat(written).hasToString("""
                          see
                          /systems/credit-scoring/vv/reports
                          now
                        """);
    }

    @Test
    void numbersEndInOneColumn() {
        page(false).number(Style.PLAIN, 7, "conform").number(Style.PLAIN, 121, "conform");
        assertThat(written).hasToString("     7  conform\n   121  conform\n");
    }

    @Test
    void foreignTextCantDriveTheTerminal() {
        page(false).line(0, Style.PLAIN, "a\u001b[2J\tb\u202ec");
        assertThat(written).hasToString("a\uFFFD[2J\uFFFDb\uFFFDc\n");
    }

    @Test
    void coloursPaintLabelsAndLines() {
        page(true).entry(2, Style.MAJOR, "A.2.2", 9, "found").line(0, Style.PLAIN, "plain");
        assertThat(written).hasToString("  \u001b[1;31mA.2.2\u001b[0m  found\nplain\n");
    }

    private Page page(boolean colours) {
        return new Page(new PrintWriter(written), 24, colours);
    }
}
