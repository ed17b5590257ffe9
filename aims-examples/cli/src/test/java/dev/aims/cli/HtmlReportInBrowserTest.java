package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.gate.Gate;
import dev.aims.report.Refused;
import dev.aims.report.Report;
import dev.aims.report.Reported;
import dev.aims.report.html.HtmlReport;
import dev.aims.soa.StatementOfApplicability;
import dev.aims.vocabulary.LifecycleStage;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The HTML report as readers get it: a file, opened in a browser without a network. */
class HtmlReportInBrowserTest {

    private static final String HOSTILE = "\"><img src=x onerror=alert(1)><script>alert(2)</script>";

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void asOnADesk() {
        browser.medium("");
        browser.width(1200);
    }

    @Test
    void itRendersAndTheConsoleStaysEmpty() {
        open(gated("bought-tools"), gated("credit-scoring"), refused());

        assertThat(browser.title()).isEqualTo("3 dossiers");
        assertThat(browser.find("#chapter-2\\:top h2").getText())
                .isEqualTo("Hold: credit-scoring may not enter deployment");
        assertThat(browser.ask("return document.querySelectorAll('.ring path').length"))
                .isNotEqualTo(0L);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void withoutAFilterEveryFindingShows() {
        open(gated("bought-tools"));

        assertThat(browser.findings()).hasSize(total());
        assertThat(shown()).isEqualTo("%1$d of %1$d findings".formatted(total()));
    }

    @Test
    void aGradeFilterLeavesThatGradeAlone() {
        open(gated("credit-scoring"));
        tick("grade", "major");

        assertThat(browser.findings()).isEqualTo(List.of("6.1.3-1", "A.6.2.4-2@credit-scoring"));
        assertThat(browser.find("#A\\.6\\.2\\.4-2 .of").isDisplayed()).isTrue();
    }

    @Test
    void twoGradesAddUp() {
        open(gated("credit-scoring"));
        tick("grade", "major");
        tick("grade", "minor");

        assertThat(browser.findings()).isEqualTo(List.of("6.1.3-1", "A.2.2-3", "A.6.2.4-2@credit-scoring"));
    }

    @Test
    void aSystemFilterLeavesThatSystemAlone() {
        open(gated("bought-tools"));
        tick("system", "1");

        assertThat(browser.findings()).isNotEmpty().allSatisfy(id -> assertThat(id.toString())
                .endsWith("@chat-assistant"));
    }

    @Test
    void theOrganisationCanBeLookedAtAlone() {
        open(gated("bought-tools"));
        tick("system", "org");

        assertThat(browser.findings()).isNotEmpty().allSatisfy(id -> assertThat(id.toString())
                .doesNotContain("@"));
    }

    @Test
    void aTopicFilterLeavesThatTopicAlone() {
        open(gated("credit-scoring"));
        tick("topic", "A.2");

        assertThat(browser.findings()).isNotEmpty().allSatisfy(id -> assertThat(id.toString())
                .startsWith("A.2."));
    }

    @Test
    void theGateFilterLeavesWhatHolds() {
        open(gated("credit-scoring"));
        tick("gate", "holds");

        assertThat(browser.findings()).isEqualTo(List.of("6.1.3-1", "A.2.2-3", "A.6.2.4-2@credit-scoring"));
    }

    @Test
    void systemAndGradeAndClauseNarrowEachOther() {
        open(gated("credit-scoring"));
        tick("system", "0");
        tick("grade", "major");
        tick("topic", "A.6");

        assertThat(browser.findings()).isEqualTo(List.of("A.6.2.4-2@credit-scoring"));
        assertThat(shown()).isEqualTo("1 of 182 findings");
    }

    @Test
    void whenNothingMatchesItSaysSoAndOneButtonBringsAllBack() {
        open(gated("credit-scoring"));
        tick("grade", "major");
        tick("topic", "9");

        assertThat(browser.findings()).isEmpty();
        assertThat(shown()).isEqualTo("Nothing matches these filters; untick some. Of 182 findings");

        browser.find(".filters button").click();
        assertThat(browser.findings()).hasSize(182);
    }

    @Test
    void oneDossiersFiltersLeaveTheOthersAlone() {
        open(gated("credit-scoring"), gated("credit-scoring"));
        tick("grade", "major");

        assertThat(browser.findings()).hasSize(2 + 182);
    }

    @Test
    void theKeyboardIsEnough() {
        open(gated("credit-scoring"));
        browser.find("[name=grade][value=major]").sendKeys(Keys.SPACE);
        assertThat(browser.findings()).hasSize(2);

        browser.find("[name=grade][value=major]").sendKeys(Keys.ENTER);
        browser.find("#A\\.6\\.2\\.4-2 summary").sendKeys(Keys.ENTER);
        assertThat(browser.ask("return document.querySelector('#A\\\\.6\\\\.2\\\\.4-2 details').open"))
                .isEqualTo(false);
        browser.find(".filters button").sendKeys(Keys.ENTER);
        assertThat(browser.findings()).hasSize(182);
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void theFirstTabStopSkipsToTheReport() {
        open(gated("credit-scoring"));
        browser.find("body").sendKeys(Keys.TAB);

        assertThat(browser.ask("return document.activeElement.textContent")).isEqualTo("Skip to the report");
        assertThat(browser.ask("return document.activeElement.getBoundingClientRect().left >= 0"))
                .isEqualTo(true);
    }

    @Test
    void aCellOfTheHeatMapLeadsToItsFinding() {
        open(gated("credit-scoring"));
        browser.find(".map a[href='#A.6.2.4-2@credit-scoring']").click();

        assertThat(browser.ask("return document.querySelector(':target').id")).isEqualTo("A.6.2.4-2@credit-scoring");
        assertThat(browser.ask("return document.querySelector(':target').getBoundingClientRect().top < 900"))
                .isEqualTo(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingThatKeepsPeopleOut(String scheme) {
        browser.scheme(scheme);
        open(gated("credit-scoring"));
        assertThat(browser.barriers()).isEmpty();
        open(plain("support-assistant"));
        assertThat(browser.barriers()).isEmpty();
        open(refused());
        assertThat(browser.barriers()).isEmpty();
        open();
        assertThat(browser.barriers()).isEmpty();
    }

    @Test
    void aNarrowScreenNeedsNoScrollingSideways() {
        browser.width(400);
        open(gated("credit-scoring"), refused());

        assertThat(browser.ask("const page = document.documentElement; return page.scrollWidth - page.clientWidth"))
                .isEqualTo(0L);
    }

    @Test
    void paperShowsAllFindingsWhateverIsFilteredAndUnfoldsThem() {
        open(gated("credit-scoring"));
        tick("grade", "major");
        browser.medium("print");

        assertThat(browser.findings()).hasSize(182);
        assertThat(
                        browser.ask(
                                "return [...document.querySelectorAll('.finding dl')]"
                                        + ".every(d => d.checkVisibility({contentVisibilityAuto: true}) && d.getBoundingClientRect().height > 0)"))
                .isEqualTo(true);
        assertThat(browser.find(".filters").isDisplayed()).isFalse();
    }

    @Test
    void whatADossierSaysStaysText() throws IOException {
        Path file = folder.resolve("hostile.json");
        Files.writeString(
                file,
                Dossiers.json(Dossiers.read(Path.of("dossiers", "credit-scoring.yaml")))
                        .replace("credit-scoring", quoted(HOSTILE))
                        .replace("credit officers use the system", quoted(HOSTILE)));
        open(gated(file));

        assertThat(browser.find(".system h4 .foreign").getText()).isEqualTo(HOSTILE);
        assertThat(browser.ask("return document.querySelectorAll('img, script').length"))
                .isEqualTo(0L);
        assertThat(browser.ask("return document.querySelector('.soa').innerText.includes(arguments[0])", HOSTILE))
                .isEqualTo(true);
        assertThat(browser.console()).isEmpty();
    }

    private static String quoted(String text) {
        return text.replace("\"", "\\\"");
    }

    private static void tick(String name, String value) {
        browser.find("[name=" + name + "][value=\"" + value + "\"]").click();
    }

    /** Returns how many findings the page says it shows, as a screen reader reads it out. */
    private static String shown() {
        List<String> texts = browser.heard();
        int from = texts.indexOf("The filters above show:") + 1;
        StringBuilder sentence = new StringBuilder();
        for (String text : texts.subList(from, texts.size())) {
            sentence.append(text);
            if (text.endsWith(" findings")) {
                break;
            }
        }
        return sentence.toString();
    }

    private static int total() {
        return Integer.parseInt(String.valueOf(browser.find(".shown").getDomAttribute("data-of")));
    }

    private static void open(Reported... run) {
        Path file = folder.resolve("report.html");
        try (Writer out = Files.newBufferedWriter(file)) {
            HtmlReport.write(List.of(run), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        browser.open(file);
    }

    private static Report gated(String name) {
        return gated(Path.of("dossiers", name + ".yaml"));
    }

    private static Report gated(Path file) {
        Report report = plain(file);
        return report.with(Gate.before(LifecycleStage.DEPLOYMENT).decide(report.assessment()));
    }

    private static Report plain(String name) {
        return plain(Path.of("dossiers", name + ".yaml"));
    }

    private static Report plain(Path file) {
        Dossier dossier = Dossiers.read(file);
        Assessment assessment = Run.library().aims().assess(dossier);
        return Report.of(assessment, Run.library().aims().catalog())
                .with(StatementOfApplicability.of(
                        dossier, assessment, Run.library().aims().catalog()));
    }

    private static Refused refused() {
        try {
            Dossiers.parse("bad.yaml", "as_of: 2026-11-20\norg:\n  <b>: x\n");
            throw new AssertionError("it can't be used");
        } catch (DossierException e) {
            return new Refused("bad.yaml", Refused.Kind.DOSSIER, String.valueOf(e.getMessage()), e.faults());
        }
    }
}
