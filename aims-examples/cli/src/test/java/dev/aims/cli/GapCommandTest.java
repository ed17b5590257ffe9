package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.certification.Readiness;
import dev.aims.certification.ReadinessState;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.rules.Aims;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapCommandTest {

    private static final String DOSSIER = "dossiers/credit-scoring.yaml";
    private static final String PART = "dossiers/credit-scoring-certification.yaml";

    @Test
    void theWholeOfTheExampleAsText() {
        assertThat(withoutProvenance(Run.of("gap", DOSSIER, "--part", PART)))
                .isEqualTo(new Run(ExitCode.FINE, resource("gap-credit-scoring.txt"), ""));
    }

    @Test
    void theWholeOfADossierWithGapsAsText() {
        assertThat(withoutProvenance(Run.reading(resource("gap.yaml"), "gap", "-")))
                .isEqualTo(new Run(ExitCode.FINE, resource("gap.txt"), ""));
    }

    @Test
    void whatIsNotStatedOfTheCertificationIsNamed() {
        assertThat(certificationOf("{}")).isEqualTo("""
                CERTIFICATION BODY

                  body         not stated
                  scope        not stated
                  accredited   unknown; state /org/certification/accreditation/body,
                               /org/certification/accreditation/forum_membership,
                               /org/certification/accreditation/standards,
                               /org/certification/body
                  certificate  not stated

                CALENDAR

                  No certification decision is recorded, so no cycle runs.

                  Not stated, and could change the calendar: /org/certification/audits,
                  /org/certification/decided_on

                """);
    }

    @Test
    void withoutACertificationBodyNothingRuns() {
        assertThat(certificationOf("{certification: null}")).isEqualTo("""
                CERTIFICATION BODY

                  body         none
                  scope        none
                  accredited   not for ISO/IEC 42001 by a member of the international
                               accreditation forum, as far as facts are recorded; decided by
                               /org/certification/accreditation/body,
                               /org/certification/accreditation/forum_membership,
                               /org/certification/accreditation/standards,
                               /org/certification/body
                  certificate  none

                CALENDAR

                  No certification decision is recorded, so no cycle runs.

                """);
    }

    @Test
    void jsonHasEveryRequirementBothStagesAndTheCalendar() {
        Run run = Run.of("gap", DOSSIER, "--part", PART, "--format", "json");

        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("""
                {
                  "notice": "How far recorded facts bear a certification. Audits, their findings and the decision are the certification body's; nothing here promises them.",
                  "dossier": "dossiers/credit-scoring.yaml, dossiers/credit-scoring-certification.yaml",
                  "as_of": "2026-11-20",
                  "by_group": {
                    "c4": {
                      "NOT_APPLICABLE": 0,
                      "CONFORM": 4,
                      "OFI": 0,
                      "INDETERMINATE": 0,
                      "MINOR_NC": 0,
                      "MAJOR_NC": 0,
                      "EXCLUSION_CHALLENGED": 0
                    },
                """)
                .contains("""
                      "id": "A.2.2",
                      "title": "AI policy",
                      "group": "a2",
                      "phase": "PLAN",
                      "verdict": "MINOR_NC",
                      "escalated": false,
                      "items": [
                        {
                          "check": "A.2.2-3",
                          "system": null,
                          "outcome": "MINOR_NC",
                          "statement": "93 % of role holders acknowledged the policy, needs 95 %",
                          "missing": [],
                          "cause": "/org/policy/acknowledgements_pct",
                          "remedy": "Have the remaining role holders acknowledge the policy in force.",
                          "place": {
                            "file": "dossiers/credit-scoring.yaml",
                            "line": 196,
                            "column": 5
                          }
                        }
                      ],
                      "register": []
                """)
                .contains("""
                  "on_record": [
                    {
                      "audit": "stage-2",
                      "id": "finding-2",
                      "ref": "7.2",
                      "grade": "MINOR",
                      "due": "2026-12-31",
                      "state": "OPEN",
                      "path": "/org/certification/audits/stage-2/findings/finding-2"
                    }
                  ],
                  "stage_1": {
                    "state": "READY",
                """)
                .contains("""
                  "stage_2": {
                    "state": "NOT_READY",
                """)
                .contains("""
                      {
                        "step": "FIRST_SURVEILLANCE",
                        "subject": "",
                        "from": "2026-03-17",
                        "last_day": "2027-03-16",
                        "done_on": null,
                        "state": "DUE",
                        "source": "ISO/IEC 17021-1:2015, 9.1.3"
                      },
                """);
        assertThat(run.out().lines().filter(line -> line.startsWith("      \"verdict\": ")))
                .hasSize(70);
    }

    @Test
    void aDossierThatStatesNothingIsReadyForNothing() {
        Readiness readiness = readiness(Dossiers.parse("d.yaml", "as_of: 2026-11-20"));

        assertThat(readiness.stage1().points())
                .allSatisfy(point -> assertThat(point.state()).as(point.id()).isEqualTo(ReadinessState.UNKNOWN));
        assertThat(readiness.stage2().points())
                .allSatisfy(point -> assertThat(point.state()).as(point.id()).isEqualTo(ReadinessState.UNKNOWN));
    }

    @Test
    void everyCheckThatAPointRestsOnIsInTheCatalog() {
        Readiness readiness = readiness(Dossiers.parse("d.yaml", "as_of: 2026-11-20"));

        assertThat(readiness.stage1().points())
                .noneSatisfy(point -> assertThat(point.statement()).startsWith("not judged"));
        assertThat(readiness.stage2().points())
                .noneSatisfy(point -> assertThat(point.statement()).startsWith("not judged"));
    }

    @Test
    void whatIsStatedOfTheCertificationChangesNoCheck() {
        Aims aims = Run.library().aims();
        Assessment without = aims.assess(Dossiers.read(Path.of(DOSSIER)));
        Assessment with = aims.assess(Dossiers.read(Path.of(DOSSIER), Path.of(PART)));

        assertThat(with.requirements()).isEqualTo(without.requirements());
        assertThat(with.systems()).isEqualTo(without.systems());
        assertThat(aims.catalog().checks())
                .allSatisfy(check -> assertThat(check.facts()).noneMatch(fact -> fact.startsWith("org/certification")));
    }

    @Test
    void otherLimitsShowInTheResult(@TempDir Path directory) throws IOException {
        Path settings = directory.resolve("settings.yaml");
        Files.writeString(settings, "A.2.2-3:\n  limits: {acknowledged_min_percent: 90}\n");

        assertThat(Run.of("gap", DOSSIER, "--settings", settings.toString()).out())
                .doesNotContain("MINOR NONCONFORMITIES")
                .contains("""
                        THIS RUN DIFFERS FROM THE DEFAULTS

                          setting             A.2.2-3/acknowledged_min_percent = 90
                        """);
    }

    @Test
    void anotherFormatIsWrongUse() {
        assertThat(Run.of("gap", DOSSIER, "--format", "csv")).isEqualTo(new Run(ExitCode.WRONG_USE, "", """
                        Invalid value for option '--format': "csv" is no format; use one of text, json.
                        Try: aims gap --help
                        """));
    }

    @Test
    void aDossierThatCantBeUsedIsRefused() {
        assertThat(Run.of("gap", "nowhere.yaml")).isEqualTo(new Run(ExitCode.UNUSABLE, "", """
                        Dossier "nowhere.yaml" can't be used, 1 fault:
                        "nowhere.yaml" doesn't exist; check the path
                        """));
    }

    private static String certificationOf(String org) {
        String out = withoutProvenance(Run.reading("as_of: 2026-11-20\norg: " + org, "gap", "-"))
                .out();
        return out.substring(out.indexOf("CERTIFICATION BODY"));
    }

    private static Readiness readiness(Dossier dossier) {
        Aims aims = Run.library().aims();
        return Readiness.of(dossier, aims.assess(dossier), aims.catalog());
    }

    /** Digests change with every word of the control set; TextReportTest looks at how they are told. */
    private static Run withoutProvenance(Run run) {
        return new Run(run.code(), run.out().substring(0, run.out().indexOf("Judged by ")), run.err());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(GapCommandTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
