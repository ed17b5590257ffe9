package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What formats leave out when their readers take no more, and how they say so. */
class ReportLimitsTest {

    @Test
    void sarifKeepsTheGravestAndSaysHowManyAreLeftOut() {
        StringWriter out = new StringWriter();
        SarifReport.write(List.of(Sample.many(10)), SarifOptions.DEFAULT, 7, out);
        String text = out.toString();

        assertThat(text.lines().filter(line -> line.contains("\"kind\":\"fail\"")))
                .hasSize(7);
        assertThat(text.lines().filter(line -> line.contains("\"level\":\"error\",\"locations\"")))
                .hasSize(5);
        assertThat(text)
                .contains("\"text\":\"Of 10 results the 7 gravest are written; 3 are left out, because hosts of code"
                        + " take no more.\"");
        assertThat(SarifSchema.errors(text)).isEmpty();
    }

    @Test
    void sarifThatHoldsAllLeavesNothingOut() {
        StringWriter out = new StringWriter();
        SarifReport.write(List.of(Sample.many(10)), SarifOptions.DEFAULT, 10, out);
        assertThat(out.toString()).doesNotContain("gravest");
    }

    @Test
    void aCommentKeepsTheGravestAndSaysHowMuchIsLeftOut() {
        StringWriter out = new StringWriter();
        MarkdownReport.write(List.of(Sample.many(2_000)), out);
        String text = out.toString();

        assertThat(text.length()).isLessThanOrEqualTo(MarkdownReport.MOST_CHARACTERS);
        assertThat(text).startsWith("# aims: 1000 major, 1000 minor, 0 undecided\n");
        long major = text.lines()
                .filter(line -> line.contains("(MAJOR\\_NC)") || line.contains("(MAJOR_NC)"))
                .count();
        assertThat(text).doesNotContain("(MINOR_NC)");
        // Left out besides: the rest, and what it rests on.
        assertThat(text)
                .contains("\n**Left out, because a comment holds no more: " + (2_000 - major + 1 + 3)
                        + " entries.** Every other format has them.\n");
    }

    @Test
    void thePageOfHelpIsAnAbsoluteUri() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SarifOptions.DEFAULT.helpAt(URI.create("catalog.md")))
                .withMessage("the page of help has to be an absolute URI");
    }
}
