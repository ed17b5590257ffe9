package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.RequirementKind;
import dev.aims.report.Report;
import dev.aims.source.Place;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    @Test
    void tellsWhatToMendAndWhatToState() {
        List<RequirementResult> requirements = List.of(
                requirement("4.1", Verdict.CONFORM, result("4.1-1", Outcome.CONFORM, "the context is recorded")),
                requirement(
                        "6.1.3",
                        Verdict.MAJOR_NC,
                        shortfall("6.1.3-1", Outcome.MAJOR_NC, "risk K5 is HIGH and has no treatment", 512),
                        open("6.1.3-2", "/org/soa"),
                        shortfall("6.1.3-4", Outcome.MINOR_NC, "risk K2 was accepted by nobody", 530)),
                requirement("8.1", Verdict.INDETERMINATE, open("8.1-1", "/org/soa/doc", "/org/policy/covers")),
                requirement("9.1", Verdict.INDETERMINATE, open("9.1-1")),
                requirement(
                        "A.2.2",
                        Verdict.MINOR_NC,
                        shortfall("A.2.2-3", Outcome.MINOR_NC, "93 % of role holders acknowledged the policy", 196)),
                requirement("A.4.5", Verdict.OFI, shortfall("A.4.5-3", Outcome.OFI, "energy isn't measured", 700)),
                requirement(
                        "A.5.5", Verdict.EXCLUSION_CHALLENGED, open("A.5.5-1", "/systems/scoring/attributes/domain")),
                new RequirementResult(
                        "A.10.4",
                        RequirementKind.CONTROL,
                        "Title of A.10.4",
                        Verdict.NOT_APPLICABLE,
                        "NO_CUSTOMERS",
                        false,
                        List.of()));
        assertThat(text(new Assessment(
                        "scoring.yaml",
                        requirements,
                        Map.of("scoring", system("scoring", "A.5.5")),
                        provenance(Map.of()))))
                .isEqualTo("""
                        scoring.yaml, as of 2026-11-20

                          scoring
                            operation monitoring; HIGH impact; EU AI Act class HIGH_RISK
                            (ANNEX_III_5.b), duties from 2027-12-02

                        Of 8 requirements:
                             1  major nonconformity
                             1  excluded by the organisation, called for by the facts
                             1  minor nonconformity
                             2  can't be decided yet
                             1  conforms and can improve
                             1  conforms
                             1  doesn't apply

                        MAJOR NONCONFORMITIES

                          6.1.3 Title of 6.1.3
                            6.1.3-1    risk K5 is HIGH and has no treatment
                                       scoring.yaml:512
                                       \u2192 Mend it.
                            6.1.3-4    risk K2 was accepted by nobody (minor nonconformity)
                                       scoring.yaml:530
                                       \u2192 Mend it.

                        EXCLUSIONS CHALLENGED

                          A.5.5 Title of A.5.5
                            The organisation's Statement of Applicability excludes it; the facts call
                            for it, for scoring.

                        MINOR NONCONFORMITIES

                          A.2.2 Title of A.2.2
                            A.2.2-3    93 % of role holders acknowledged the policy
                                       scoring.yaml:196
                                       \u2192 Mend it.

                        OPPORTUNITIES

                          A.4.5 Title of A.4.5
                            A.4.5-3    energy isn't measured
                                       scoring.yaml:700
                                       \u2192 Mend it.

                        CAN'T BE DECIDED YET

                          3 checks wait for facts nobody has stated. Those that most of them need, with
                          how many do:

                             2  /org/soa
                             1  /org/policy: covers
                             1  /systems/scoring/attributes: domain

                          not assessed by this version, 1 check: 9.1-1

                        DON'T APPLY

                          no customers            A.10.4

                        Judged by iso42001 1.0 (sha256:0123456789ab), aims 0.1.0, with its own limits
                        and grades. Facts: sha256:ba9876543210. What is recorded is judged, not whether
                        it is true; this is no certificate.
                        """);
    }

    @Test
    void manySystemsAndRecordsAreShortened() {
        List<CheckResult> checks = IntStream.range(0, 12)
                .mapToObj(i -> new CheckResult(
                        "A.9.2-1",
                        "s" + i,
                        Outcome.MINOR_NC,
                        new Explanation(
                                "the use was never approved",
                                "rule",
                                List.of(),
                                List.of(),
                                "",
                                "Approve the use.",
                                null)))
                .toList();
        RequirementResult escalated =
                new RequirementResult("A.9.2", RequirementKind.CONTROL, "Use", Verdict.MAJOR_NC, null, true, checks);
        RequirementResult waiting = requirement(
                "8.1",
                Verdict.INDETERMINATE,
                open("8.1-1", IntStream.range(0, 12).mapToObj(i -> "/org/r" + i).toArray(String[]::new)),
                open("8.1-2", "/org/r3/d", "/org/r3/c", "/org/r3/b", "/org/r3/b/x", "/org/r3/a", "/org/r3/e"),
                open("8.1-3", "/org/r3/e"));
        Map<String, SystemAssessment> systems = new java.util.TreeMap<>();
        IntStream.range(0, 12).forEach(i -> systems.put("s" + i, undecided("s" + i)));
        String text = text(new Assessment(
                "fleet.yaml",
                List.of(waiting, escalated),
                systems,
                provenance(Map.of("A.2.4-1/review_interval_days", "730"))));
        assertThat(text)
                .contains("""
                          s7
                            stage not stated; impact not decided; EU AI Act class not decided
                          and 2 more systems
                        """)
                .contains("""
                          A.9.2 Use
                            Three or more minor nonconformities together count as a major one.
                            A.9.2-1    s0: the use was never approved (minor nonconformity)
                        """)
                .contains("""
                                       and 7 more systems
                                       \u2192 Approve the use.
                        """)
                .startsWith("""
                        fleet.yaml, as of 2026-11-20

                        THIS RUN DIFFERS FROM THE DEFAULTS

                          setting             A.2.4-1/review_interval_days = 730

                          s0
                        """)
                .contains("""
                             3  /org/r3
                             1  /org/r0
                        """)
                .contains("""
                             1  /org/r7
                                and 2 more records
                        """)
                .endsWith("""
                        Judged by iso42001 1.0 (sha256:0123456789ab), aims 0.1.0, with limits or grades
                        that differ, see the top. Facts: sha256:ba9876543210. What is recorded is
                        judged, not whether it is true; this is no certificate.
                        """);
    }

    private static String text(Assessment assessment) {
        StringWriter written = new StringWriter();
        new TextReport(new Page(new PrintWriter(written), 80, false))
                .write(Report.of(assessment, new Catalog(List.of())));
        return written.toString();
    }

    private static RequirementResult requirement(String id, Verdict verdict, CheckResult... checks) {
        RequirementKind kind = id.startsWith("A.") ? RequirementKind.CONTROL : RequirementKind.CLAUSE;
        return new RequirementResult(id, kind, "Title of " + id, verdict, null, false, List.of(checks));
    }

    private static CheckResult result(String id, Outcome outcome, String statement) {
        return new CheckResult(
                id, null, outcome, new Explanation(statement, "rule", List.of(), List.of(), "", "", null));
    }

    private static CheckResult shortfall(String id, Outcome outcome, String statement, int line) {
        return new CheckResult(
                id,
                null,
                outcome,
                new Explanation(
                        statement,
                        "rule",
                        List.of("/org"),
                        List.of(),
                        "/org",
                        "Mend it.",
                        new Place("scoring.yaml", line, 7)));
    }

    private static CheckResult open(String id, String... missing) {
        return new CheckResult(
                id,
                null,
                Outcome.INDETERMINATE,
                new Explanation(
                        missing.length == 0 ? "not assessed by this version" : "can't be decided",
                        "",
                        List.of(),
                        List.of(missing),
                        missing.length == 0 ? "" : missing[0],
                        "",
                        null));
    }

    private static SystemAssessment system(String id, String challenged) {
        return new SystemAssessment(
                id,
                DAY,
                LifecycleStage.OPERATION_MONITORING,
                ImpactLevel.HIGH,
                Map.of(challenged, Verdict.EXCLUSION_CHALLENGED),
                Map.of(),
                new EuClassification(
                        EuTier.HIGH_RISK,
                        List.of("ANNEX_III_5.b"),
                        LocalDate.parse("2027-12-02"),
                        false,
                        List.of(),
                        false),
                List.of(),
                Map.of());
    }

    private static SystemAssessment undecided(String id) {
        return new SystemAssessment(
                id,
                DAY,
                null,
                null,
                Map.of(),
                Map.of(),
                new EuClassification(null, List.of(), null, null, List.of(), null),
                List.of(),
                Map.of());
    }

    private static Provenance provenance(Map<String, String> settings) {
        return new Provenance(
                List.of(new Provenance.Pack("iso42001", "1.0", "sha256:0123456789abcdef")),
                "sha256:ba9876543210fedc",
                DAY,
                settings,
                "0.1.0");
    }
}
