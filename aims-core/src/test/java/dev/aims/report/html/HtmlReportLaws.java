package dev.aims.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.report.Report;
import dev.aims.report.Reported;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.nodes.Document;

class HtmlReportLaws {

    private static final List<String> PLAIN = skeleton(SampleRun.page(run("plain")));

    @Property(tries = 100)
    void noTextOfADossierBecomesMarkup(@ForAll("hostile") String text) {
        Document page = SampleRun.page(run(text));

        assertThat(skeleton(page)).isEqualTo(PLAIN);
        assertThat(page.select(".finding .statement").get(0).wholeText()).isEqualTo(text);
        assertThat(page.select("[href]").eachAttr("href"))
                .allMatch(href -> href.startsWith("#") || href.equals("data:,"));
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> piece = Arbitraries.of(
                "<script>alert(1)</script>",
                "</script>",
                "</style>",
                "</title>",
                "<!--",
                "-->",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "javascript:alert(1)",
                "&lt;b&gt;",
                "&#60;",
                "&",
                "<",
                ">",
                "\"",
                "'",
                "`",
                "=",
                "]]>",
                "{",
                "}",
                "\\",
                "*/",
                "~22~",
                "@",
                "#",
                " ",
                "\u202e",
                "\u2028",
                "ü",
                "😀");
        return piece.list().ofMinSize(1).ofMaxSize(6).map(pieces -> "x" + String.join("", pieces) + "x");
    }

    private static Reported[] run(String text) {
        Report report = SampleRun.report(text, 2);
        return new Reported[] {SampleRun.gated(report, text), SampleRun.refused(text)};
    }

    /** What the page is made of: its elements with the names of their attributes. */
    private static List<String> skeleton(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(attribute -> attribute.getKey())
                                .collect(Collectors.joining(" ", "[", "]")))
                .toList();
    }
}
