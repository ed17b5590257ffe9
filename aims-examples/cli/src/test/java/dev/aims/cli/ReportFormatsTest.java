package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.aims.assessment.Assessment;
import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossiers;
import dev.aims.gate.Concession;
import dev.aims.gate.Gate;
import dev.aims.report.AzureAnnotations;
import dev.aims.report.GitHubAnnotations;
import dev.aims.report.GitLabCodeQuality;
import dev.aims.report.JUnitReport;
import dev.aims.report.MarkdownReport;
import dev.aims.report.Refused;
import dev.aims.report.Report;
import dev.aims.report.Reported;
import dev.aims.report.SarifOptions;
import dev.aims.report.SarifReport;
import dev.aims.report.TapReport;
import dev.aims.report.TeamCityMessages;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Sources;
import dev.aims.vocabulary.LifecycleStage;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

/** The report formats over the example dossiers and one that can't be used, as their readers check them. */
class ReportFormatsTest {

    private static final Path JUNIT = Path.of("../../aims-core/src/test/resources/dev/aims/report/junit-common.xsd");
    private static final List<Reported> RUN = run();

    @Test
    void sarifIsValidWithAndWithoutWhatConforms() throws Exception {
        String schema;
        try (InputStream in = Objects.requireNonNull(
                ReportFormatsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var sarif =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema);
        for (String report : List.of(
                written(SarifReport::write),
                written((run, out) -> SarifReport.write(run, SarifOptions.DEFAULT.completely(), out)))) {
            assertThat(sarif.validate(
                            report,
                            InputFormat.JSON,
                            run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .isEmpty();
            readsBack(report);
        }
    }

    @Test
    void junitXmlIsValid() throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUNIT.toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(written(JUnitReport::write))));
    }

    @Test
    void tapHasAsManyTestsAsItPlans() {
        String tap = written(TapReport::write);
        long tests = tap.lines()
                .filter(line -> line.matches("(not )?ok [0-9]+ - .*"))
                .count();
        assertThat(tap).startsWith("TAP version 14\n").contains("\n1.." + tests + "\n");
    }

    @Test
    void gitlabGetsFingerprintsThatDiffer() {
        String report = written(GitLabCodeQuality::write);
        readsBack(report);
        assertThat(report.lines().filter(line -> line.contains("\"fingerprint\"")))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyAnnotationIsOneCommand() {
        assertThat(written(GitHubAnnotations::write).lines())
                .allMatch(line -> line.matches("::(error|warning|notice) .*"));
        assertThat(written(AzureAnnotations::write).lines())
                .allMatch(line -> line.matches("(aims: |##vso\\[task\\.logissue ).*"));
        assertThat(written(TeamCityMessages::write).lines()).allMatch(line -> line.matches("##teamcity\\[.*]"));
    }

    @Test
    void aCommentStaysWithinItsLength() {
        assertThat(written(MarkdownReport::write))
                .startsWith("# aims: hold, 1 dossier not assessed\n")
                .hasSizeLessThan(65_001);
    }

    private static void readsBack(String json) {
        List<Fault> faults = new ArrayList<>();
        assertThat(Sources.read("report.json", json, Limits.DEFAULT, faults)).isNotNull();
        assertThat(faults).isEmpty();
    }

    private static String written(BiConsumer<List<Reported>, Writer> format) {
        StringWriter out = new StringWriter();
        format.accept(RUN, out);
        return out.toString();
    }

    private static List<Reported> run() {
        return Stream.concat(
                        Stream.of("credit-scoring", "support-assistant", "bought-tools")
                                .map(ReportFormatsTest::decided),
                        Stream.of(refused()))
                .toList();
    }

    private static Reported decided(String name) {
        var aims = Run.library().aims();
        Assessment assessment = aims.assess(Dossiers.read(Path.of("dossiers", name + ".yaml")));
        // The same words for every system: an organisation's result then has several grounds that read alike.
        List<Concession> concessions = assessment.systems().keySet().stream()
                .map(system -> new Concession(
                        "4.1-1", system, "pilot", "R-1", "CISO", "CEO", LocalDate.parse("2026-12-31"), null))
                .toList();
        return Report.of(assessment, aims.catalog())
                .with(Gate.before(LifecycleStage.DEPLOYMENT)
                        .conceding(concessions)
                        .decide(assessment));
    }

    private static Reported refused() {
        DossierException e = assertThatExceptionOfType(DossierException.class)
                .isThrownBy(() -> Dossiers.parse("bad.yaml", "as_of: 2026-13-40\norgg: {}\n"))
                .actual();
        return new Refused("bad.yaml", Refused.Kind.DOSSIER, String.valueOf(e.getMessage()), e.faults());
    }
}
