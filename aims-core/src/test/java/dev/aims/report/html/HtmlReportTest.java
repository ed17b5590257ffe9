package dev.aims.report.html;

import static dev.aims.report.html.SampleRun.gated;
import static dev.aims.report.html.SampleRun.html;
import static dev.aims.report.html.SampleRun.page;
import static dev.aims.report.html.SampleRun.refused;
import static dev.aims.report.html.SampleRun.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aims.report.Refused;
import dev.aims.report.Report;
import dev.aims.report.Reported;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void theVerdictComesFirst() {
        assertThat(page(report("scoring-", 2)).select("h2").eachText()).containsExactly("1 major nonconformity");
    }

    @Test
    void aHeldSystemIsTheVerdictAtAGate() {
        Document page = page(gated(report("scoring-", 2), "retraining"));

        assertThat(page.select("h2").eachText()).containsExactly("Hold: 2 of 2 systems may not enter deployment");
        assertThat(page.select(".system h4").eachText()).containsExactly("scoring-0 ✕ Hold", "scoring-1 ✕ Hold");
        assertThat(page.select(".system").get(1).select(".reasons li").eachText())
                .containsExactly("✕ A.6.2.4-2 major nonconformity scoring-", "? 6.1.2-1 can't be decided yet scoring-");
    }

    @Test
    void whatIsConcededIsShownWithItsGroundAndAtTheTop() {
        Document page = page(gated(report("scoring-", 1), "retraining"));

        assertThat(page.select(".departures li").eachText())
                .containsExactly(
                        "concession A.6.2.4-2 of scoring-0 conceded through 2027-01-31 by retraining (retraining, owner retraining): retraining");
        assertThat(page.select(".system .ground").eachText())
                .containsExactly(
                        "conceded through 2027-01-31 by retraining (retraining, owner retraining): retraining");
        assertThat(page.select(".finding[data-gate=tolerated]").eachAttr("id")).containsExactly("A.6.2.4-2@scoring-0");
    }

    @Test
    void aRunByTheDefaultsHasNoBanner() {
        assertThat(page(report("scoring-", 1)).select(".departures")).isEmpty();
    }

    @Test
    void aFindingHasStatementEvidenceRemedyAndPlace() {
        Element finding = page(report("scoring-", 1)).getElementById("A.6.2.4-2@scoring-0");

        assertThat(finding.hasAttr("open")).isTrue();
        assertThat(finding.select(".statement").text()).isEqualTo("scoring-");
        assertThat(finding.select("dl > div").eachText())
                .containsExactly(
                        "To do Train again.", "Place scoring-:12", "Evidence /systems/scoring-", "Rule A.6.2.4-2 rule");
    }

    @Test
    void whatConformsIsFolded() {
        assertThat(page(report("scoring-", 1)).select(".finding:not([open])").eachAttr("data-grade"))
                .containsExactly("conform");
    }

    @Test
    void theHeatMapSaysInWordsWhatItShowsInColours() {
        Document page = page(report("scoring-", 1));

        assertThat(page.select(".map caption").eachText()).containsExactly("Clauses", "Controls of Annex A");
        assertThat(page.select(".map tbody tr").eachText())
                .containsExactly(
                        "all together ? can't be decided yet",
                        "scoring-0 ? can't be decided yet",
                        "all together ✕ major nonconformity",
                        "scoring-0 ✕ major nonconformity");
    }

    @Test
    void theCycleAndTheLifeCycleCountWhatIsOpen() {
        Document page = page(report("scoring-", 2));

        assertThat(page.select(".phases li").eachText())
                .containsExactly(
                        "Plan 1 can't be decided yet Open: 6.1.2",
                        "Do 1 major nonconformity Open: A.6.2.4",
                        "Check nothing",
                        "Act nothing");
        assertThat(page.select(".stages .here").eachText())
                .containsExactly("verification validation scoring-0 scoring-1"
                        + " 2 asked from here on: 2 major nonconformities");
    }

    @Test
    void aDossierThatCannotBeUsedIsNoPassAndNoFailure() {
        Document page = page(refused("bank.yaml"));

        assertThat(page.select("h2").eachText()).containsExactly("Not assessed: the dossier can't be used");
        assertThat(page.select(".faults li").eachText()).containsExactly("bank.yaml:3:5 /org/bank.yaml bank.yaml");
    }

    @Test
    void aRuleThatFailedShowsItsWholeMessage() {
        Document page = page(new Refused("bank.yaml", Refused.Kind.RULE, "rule \"x\"\nfailed", List.of()));

        assertThat(page.select("h2").eachText()).containsExactly("Not assessed: a rule failed");
        assertThat(page.select(".lines").get(0).wholeText()).isEqualTo("rule \"x\"\nfailed");
    }

    @Test
    void anOrganisationWithoutSystemsIsReportedOn() {
        Document page = page(report("none", 0));

        assertThat(page.select("h2").eachText())
                .containsExactly("No nonconformity is proven; 1 requirement can't be decided yet");
        assertThat(page.text()).contains("No AI system is stated.");
    }

    @Test
    void aGateWithoutSystemsHolds() {
        assertThat(page(gated(report("none", 0), "")).select("h2").eachText())
                .containsExactly("Hold: no system is stated that could enter deployment");
    }

    @Test
    void aRunWithoutDossiersSaysSo() {
        assertThat(page().text()).contains("No dossier was given, so nothing was judged.");
    }

    @Test
    void everyLinkLeadsSomewhereAndNoAnchorIsTakenTwice() {
        for (Reported[] run : List.of(
                new Reported[] {report("a \"b\" ~c~", 3)},
                new Reported[] {gated(report("a", 2), "x"), refused("a"), gated(report("a", 2), "x"), report("b", 0)},
                new Reported[] {gated(report("many", 60), "x")})) {
            Document page = page(run);
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(page.select("a[href]").eachAttr("href"))
                    .allMatch(href -> href.startsWith("#") && ids.contains(href.substring(1)));
        }
    }

    @Test
    void aRequirementAndACheckHaveTheirIdsAsAnchors() {
        assertThat(page(report("a", 1)).select("[id]").eachAttr("id"))
                .contains("6.1.2", "6.1.2-1", "A.6.2.4", "A.6.2.4-2", "A.6.2.4-2@a0");
    }

    @Test
    void ofManySystemsTheWorstAreShownAndTheRestCounted() {
        Document page = page(gated(report("many-", 52), "x"));

        assertThat(page.select(".system")).hasSize(50);
        assertThat(page.select(".map").get(0).select("tbody tr")).hasSize(51);
        assertThat(page.select(".finding[data-grade=major]")).hasSize(50);
        assertThat(page.text())
                .contains(
                        "Left out here, in the heat map, the life cycle and the findings: 2 more systems, none of which"
                                + " stands worse than those shown. Verdicts that are open in them: 4. Their results are in the JSON"
                                + " report. The gate holds 2 of them.");
    }

    @Test
    void theFileNeedsNothingBesides() {
        Document page = page(gated(report("a", 2), "x"), refused("b"));

        assertThat(page.select("script, iframe, object, embed, img, link:not([rel=icon]), [src], [style]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none';"
                        + " base-uri 'none'");
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        assertThat(html(gated(report("a", 3), "x"), refused("b")))
                .isEqualTo(html(gated(report("a", 3), "x"), refused("b")));
    }

    @Test
    void aWriterThatFailsIsTheCallersToHear() {
        Report report = report("a", 1);
        Writer full = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThatThrownBy(() -> HtmlReport.write(List.of(report), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("disk full");
    }
}
