package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateCommandTest {

    private static final String SCORING = "dossiers/credit-scoring.yaml";

    private static final String REGISTER = """
            concessions:
              - check: 6.1.3-1
                system: credit-scoring
                reason: the treatment is being chosen
                ticket: RISK-812
                owner: head of scoring
                granted_by: risk committee
                last_day: 2026-12-31
              - check: A.6.2.4-2
                system: credit-scoring
                reason: applicants under 25 are decided by hand
                ticket: RISK-813
                owner: head of scoring
                granted_by: risk committee
                last_day: 2026-12-31
            corrective_actions:
              - check: A.2.2-3
                system: credit-scoring
                action: remind the remaining role holders
                ticket: AIMS-7
                owner: AIMS manager
                due: 2026-12-01
            """;

    @TempDir
    private Path folder;

    @Test
    void aHoldSaysWhyAndEndsWithOne() {
        assertThat(Run.of("gate", SCORING)).isEqualTo(new Run(ExitCode.HELD, """
                dossiers/credit-scoring.yaml, as of 2026-11-20

                HOLD credit-scoring before deployment

                  6.1.3-1     major nonconformity: credit-scoring: risk K5 of level HIGH is
                              above the acceptance line MEDIUM and has no treatment
                              dossiers/credit-scoring.yaml:663
                              \u2192 Plan a treatment for the risk, or have it assessed again.
                  A.6.2.4-2   major nonconformity: R3 by group: age_under_25 0.76, needs >=
                              0.80, n = 900; R3 overall: 0.76, needs >= 0.80
                              dossiers/credit-scoring.yaml:772
                              \u2192 Measure what is missing on large enough samples, and improve the
                                system until each metric passes; a deviation counts only with a
                                reason, until an end that is not past, accepted by a person
                                other than the developer, and never for a safety-critical
                                system.
                  A.2.2-3     minor nonconformity: 93 % of role holders acknowledged the policy,
                              needs 95 %
                              dossiers/credit-scoring.yaml:196
                              \u2192 Have the remaining role holders acknowledge the policy in force.

                """ + ending(), ""));
    }

    @Test
    void aRegisterReleasesAndStandsAtTheTop() throws IOException {
        Run run = Run.of("gate", SCORING, "--concessions", file("register.yaml", REGISTER));

        assertThat(run).isEqualTo(new Run(ExitCode.FINE, """
                dossiers/credit-scoring.yaml, as of 2026-11-20

                THIS RUN DIFFERS FROM THE DEFAULTS

                  concession          6.1.3-1 of credit-scoring conceded through 2026-12-31 by
                                      risk committee (RISK-812, owner head of scoring): the
                                      treatment is being chosen
                  concession          A.6.2.4-2 of credit-scoring conceded through 2026-12-31 by
                                      risk committee (RISK-813, owner head of scoring):
                                      applicants under 25 are decided by hand
                  corrective action   A.2.2-3 of credit-scoring, corrective action due
                                      2026-12-01 (AIMS-7, owner AIMS manager): remind the
                                      remaining role holders

                RELEASE UNDER CONCESSION credit-scoring before deployment

                  Let pass, and still open:

                  6.1.3-1     major nonconformity: credit-scoring: risk K5 of level HIGH is
                              above the acceptance line MEDIUM and has no treatment
                              conceded through 2026-12-31 by risk committee (RISK-812, owner
                              head of scoring): the treatment is being chosen
                  A.6.2.4-2   major nonconformity: R3 by group: age_under_25 0.76, needs >=
                              0.80, n = 900; R3 overall: 0.76, needs >= 0.80
                              conceded through 2026-12-31 by risk committee (RISK-813, owner
                              head of scoring): applicants under 25 are decided by hand
                  A.2.2-3     minor nonconformity: 93 % of role holders acknowledged the policy,
                              needs 95 %
                              corrective action due 2026-12-01 (AIMS-7, owner AIMS manager):
                              remind the remaining role holders

                """ + ending(), ""));
    }

    @Test
    void theExampleRegisterReleasesAndNothingInItIsIdle() {
        Run run = Run.of("gate", SCORING, "--concessions", "registers/credit-scoring.yaml");

        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).contains("RELEASE UNDER CONCESSION").doesNotContain("THE REGISTER NEEDS CARE");
    }

    @Test
    void aConcessionHoldsThroughItsLastDayAndNoLonger() throws IOException {
        String register = file("register.yaml", REGISTER.replace("due: 2026-12-01", "due: 2026-12-31"));

        assertThat(Run.of("gate", SCORING, "--concessions", register, "--as-of=2026-12-31")
                        .code())
                .isEqualTo(ExitCode.FINE);
        Run after = Run.of("gate", SCORING, "--concessions", register, "--as-of=2027-01-01");
        assertThat(after.code()).isEqualTo(ExitCode.HELD);
        assertThat(after.out()).contains("""
                THE REGISTER NEEDS CARE

                  expired         the concession for 6.1.3-1 of credit-scoring ended on
                                  2026-12-31; mend the shortfall or renew it
                """);
    }

    @Test
    void aSystemThatTheDossierLacksIsWrongUse() {
        assertThat(Run.of("gate", SCORING, "--system=credit-scorin")).isEqualTo(new Run(ExitCode.WRONG_USE, "", """
                The dossier states no system "credit-scorin". Did you mean "credit-scoring"?
                Try: aims gate --help
                """));
    }

    @Test
    void aStageThatCantFollowHolds() {
        Run run = Run.of("gate", SCORING, "--before=inception");

        assertThat(run.code()).isEqualTo(ExitCode.HELD);
        assertThat(run.out()).contains("  INCEPTION   a system in OPERATION_MONITORING can't go to INCEPTION\n");
    }

    @Test
    void anUnknownStageIsWrongUse() {
        assertThat(Run.of("gate", SCORING, "--before=deploymnt")).isEqualTo(new Run(ExitCode.WRONG_USE, "", """
                Invalid value for option '--before': "deploymnt" is no stage, did you mean "deployment"?
                Try: aims gate --help
                """));
    }

    @Test
    void aPolicyThatNamesAnUnknownCheckIsWrongUse() throws IOException {
        String policy = file("policy.yaml", "checks: {A.6.2.4-22: HOLDS}\n");

        assertThat(Run.of("gate", SCORING, "--policy", policy).err())
                .isEqualTo(
                        policy + ": There is no check or requirement \"A.6.2.4-22\". A.6.2.4 has A.6.2.4-1, A.6.2.4-2,"
                                + " A.6.2.4-3, A.6.2.4-4.\nTry: aims gate --help\n");
    }

    @Test
    void aBaselineIsMadeOnceLetsKnownFindingsPassAndShrinksByItself() throws IOException {
        String baseline = folder.resolve("baseline.yaml").toString();

        assertThat(Run.of("baseline", "create", SCORING, baseline, "--name=start"))
                .isEqualTo(new Run(ExitCode.FINE, "", "Baseline \"" + baseline + "\": 3 findings.\n"));
        assertThat(Run.of("baseline", "create", SCORING, baseline, "--name=start")
                        .err())
                .isEqualTo("\"" + baseline + "\" is there already; a baseline doesn't grow. Delete it first if it is to"
                        + " be made anew.\nTry: aims baseline create --help\n");
        assertThat(Run.of("baseline", "show", baseline)).isEqualTo(new Run(ExitCode.FINE, """
                start, as of 2026-11-20: 3 findings

                major nonconformity, 2

                  6.1.3-1     credit-scoring: /org/risk/criteria/acceptance_max,
                              /systems/credit-scoring/risks/K5/level,
                              /systems/credit-scoring/treatments and 2 more
                  A.6.2.4-2   credit-scoring:
                              /systems/credit-scoring/requirements/items/R3/metric,
                              /systems/credit-scoring/requirements/items/R3/metric/by_group,
                              /systems/credit-scoring/requirements/items/R3/metric/op and 6 more

                minor nonconformity, 1

                  A.2.2-3     /org/policy/acknowledgements_pct
                """, ""));
        assertThat(Run.of("gate", SCORING, "--baseline", baseline).code()).isEqualTo(ExitCode.FINE);

        String mended = file(
                "mended.yaml",
                Files.readString(Path.of(SCORING))
                        .replaceFirst("acknowledgements_pct: 93", "acknowledgements_pct: 97"));
        Run kept = Run.of("gate", mended, "--baseline", baseline, "--keep-baseline");
        Run run = Run.of("gate", mended, "--baseline", baseline);

        assertThat(kept.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.err())
                .isEqualTo("Baseline \"" + baseline + "\" shrank: 1 finding is mended, 2 left. Commit the file.\n");
        assertThat(Run.of("gate", SCORING, "--baseline", baseline).code()).isEqualTo(ExitCode.HELD);
    }

    @Test
    void oneMoreRiskWithoutTreatmentIsNew() throws IOException {
        String baseline = folder.resolve("baseline.yaml").toString();
        Run.of("baseline", "create", SCORING, baseline, "--name=start");
        String scoring = Files.readString(Path.of(SCORING));
        String risk = scoring.substring(scoring.indexOf("      K5:"), scoring.indexOf("    treatments:"));

        Run run = Run.of(
                "gate",
                file("more.yaml", scoring.replace(risk, risk + risk.replace("K5:", "K9:"))),
                "--baseline",
                baseline);

        assertThat(run.code()).isEqualTo(ExitCode.HELD);
        assertThat(run.out()).contains("6.1.3-1").contains("K9");
    }

    @Test
    void aBaselineOnlyShrinksByWhatAllDossiersOfARunShowOnTheirOwnDay() throws IOException {
        String baseline = folder.resolve("baseline.json").toString();
        Run.of("baseline", "create", SCORING, baseline, "--name=start");
        String before = Files.readString(Path.of(baseline));
        String mended = file(
                "mended.yaml",
                Files.readString(Path.of(SCORING))
                        .replaceFirst("acknowledgements_pct: 93", "acknowledgements_pct: 97"));

        assertThat(Run.of("gate", mended, SCORING, "--baseline", baseline).err())
                .isEmpty();
        assertThat(Run.of("gate", mended, "--as-of=2026-11-21", "--baseline", baseline)
                        .err())
                .isEmpty();
        assertThat(Files.readString(Path.of(baseline))).isEqualTo(before).startsWith("{\n");
    }

    @Test
    void whatIsReadIsNeverWrittenOver() throws IOException {
        String dossier = file("in.yaml", Files.readString(Path.of(SCORING)));
        String register = file("register.yaml", REGISTER);

        assertThat(Run.of("gate", dossier, "--output=json=" + dossier).err())
                .isEqualTo("\"" + dossier + "\" is read by this run; write to another file.\nTry: aims gate --help\n");
        assertThat(Run.of("gate", dossier, "--concessions", register, "--output=json=" + register)
                        .code())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(Files.readString(Path.of(register))).isEqualTo(REGISTER);
    }

    @Test
    void behindALinkTheFileIsWritten() throws IOException {
        Path real = Path.of(file("real.json", ""));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);

        Run.of("gate", SCORING, "--output=ndjson=" + link);

        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(real)).startsWith("{\"dossier\":");
    }

    @Test
    void whatIsAskedOnceTheSystemIsThereIsNamed() throws IOException {
        String validated = file(
                "validated.yaml",
                Files.readString(Path.of(SCORING))
                        .replaceFirst("lifecycle_stage: [A-Z_]+", "lifecycle_stage: VERIFICATION_VALIDATION"));

        assertThat(Run.of("gate", validated).out())
                .contains("  Not asked yet, and asked once it is there: ")
                .contains("A.6.2.5-1");
    }

    @Test
    void anOptionWithoutEffectIsWrongUse() {
        assertThat(Run.of("gate", SCORING, "--keep-baseline").err())
                .isEqualTo("--keep-baseline has no effect without --baseline.\nTry: aims gate --help\n");
    }

    @Test
    void jsonCarriesTheDecision() throws IOException {
        Run run = Run.of("gate", SCORING, "--format=ndjson", "--concessions", file("register.yaml", REGISTER));

        assertThat(run.out())
                .contains("\"departures\":[{\"kind\":\"CONCESSION\",\"sentence\":\"6.1.3-1 of credit-scoring conceded")
                .contains(
                        "\"gate\":{\"before\":\"DEPLOYMENT\",\"releases\":true,\"decisions\":{\"credit-scoring\":"
                                + "{\"decision\":\"RELEASE_UNDER_CONCESSION\",\"reasons\":[],\"tolerated\":[{\"check\":\"6.1.3-1\"");
    }

    @Test
    void severalFilesAreWrittenInOneRunWholeOrNotAtAll() throws IOException {
        Path json = folder.resolve("run.json");
        Path text = folder.resolve("run.txt");

        Run run = Run.of("gate", SCORING, "--output=json=" + json, "--output", "text=" + text);

        assertThat(Files.readString(json)).startsWith("{\n  \"dossier\" : \"dossiers/credit-scoring.yaml\",\n");
        assertThat(Files.readString(text)).isEqualTo(run.out());
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(json, text);
        }
    }

    @Test
    void theTableSaysAtItsTopWhatDiffersAndIsntWrittenForARefusedDossier() throws IOException {
        String settings = file("settings.yaml", "A.2.2-3:\n  limits: {acknowledged_min_percent: 90}\n");
        Path csv = folder.resolve("soa.csv");
        Path workbook = folder.resolve("soa.xlsx");

        Run.of("assess", SCORING, "--settings", settings, "--output=soa-csv=" + csv, "--output=soa-xlsx=" + workbook);
        assertThat(Files.readString(csv).lines().skip(1).findFirst())
                .hasValue("DEPARTURE,,,differs from the defaults,,A.2.2-3/acknowledged_min_percent = 90,,,,,,,,,,,");
        byte[] before = Files.readAllBytes(workbook);

        Run refused = Run.of("assess", file("bad.yaml", "as_of: 7\n"), "--output=soa-xlsx=" + workbook);
        assertThat(refused.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(Files.readAllBytes(workbook)).isEqualTo(before);
    }

    @Test
    void aRegisterServesAllDossiersOfARun() {
        Run run = Run.of(
                "gate",
                SCORING,
                "dossiers/bought-tools.yaml",
                "--concessions=registers/credit-scoring.yaml",
                "--format=ndjson");

        assertThat(run.out()).doesNotContain("\"kind\":\"UNKNOWN\"");
        assertThat(Run.of(
                                "gate",
                                "dossiers/bought-tools.yaml",
                                "--concessions=registers/credit-scoring.yaml",
                                "--format=ndjson")
                        .out())
                .contains("\"kind\":\"UNKNOWN\"");
    }

    @Test
    void aFileThatCantBeWrittenEndsWithFiveBeforeAnythingElse() {
        Path nowhere = folder.resolve("no").resolve("run.json");

        assertThat(Run.of("gate", SCORING, "--output=json=" + nowhere))
                .isEqualTo(new Run(
                        ExitCode.OUTPUT_LOST,
                        "",
                        "\"" + nowhere + "\" couldn't be written: its folder doesn't exist.\n"));
    }

    @Test
    void oneFileForTwoFormatsIsWrongUse() {
        assertThat(Run.of("gate", SCORING, "--output=json=a", "--output=text=./a")
                        .err())
                .isEqualTo("\"./a\" was asked for twice; give each its own file.\nTry: aims gate --help\n");
        assertThat(Run.of("gate", SCORING, "--output=json").err()).isEqualTo("""
                Invalid value for option '--output' (FORMAT=FILE): "json" isn't of the form FORMAT=FILE, such as json=run.json.
                Try: aims gate --help
                """);
    }

    @Test
    void optionsComeFromTheEnvironmentTooAndWhatIsTypedWins() throws IOException {
        String register = file("register.yaml", REGISTER);
        Map<String, String> variables =
                Map.of("AIMS_CONCESSIONS", register, "AIMS_FORMAT", "ndjson", "AIMS_SYSTEM", "credit-scoring\n");

        assertThat(Run.with(variables, "", "gate", SCORING).out()).startsWith("{\"dossier\":");
        Run typed = Run.with(variables, "", "gate", "--format", "text", SCORING);
        assertThat(typed.code()).isEqualTo(ExitCode.FINE);
        assertThat(typed.out()).contains("RELEASE UNDER CONCESSION");
    }

    @Test
    void aVariableThatNoOptionReadsIsNamed() {
        assertThat(Run.with(Map.of("AIMS_FROMAT", "json"), "", "gate", "--help").err())
                .isEqualTo("The environment variable AIMS_FROMAT has no effect, no command has such an option."
                        + " Did you mean AIMS_FORMAT?\n");
    }

    @Test
    void aDossierWithoutASystemReleasesNothing() {
        Run run = Run.reading("{\"as_of\": \"2026-11-20\", \"systems\": {}}", "gate", "-");

        assertThat(run.code()).isEqualTo(ExitCode.HELD);
        assertThat(run.out()).contains("HOLD: the dossier states no AI system, so there is nothing to release.");
    }

    private static String ending() {
        String all = Run.of("assess", SCORING).out();
        return all.substring(all.indexOf("Judged by "));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
