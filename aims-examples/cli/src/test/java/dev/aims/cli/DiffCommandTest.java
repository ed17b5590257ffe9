package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String BANK = "dossiers/credit-scoring.yaml";
    private static final String TOOLS = "dossiers/bought-tools.yaml";

    @TempDir
    private Path folder;

    @Test
    void theTextLeadsWithTheCountsAndTellsWorseFirst() {
        assertThat(Run.reading(manyChanges(), "diff", BANK, "-"))
                .isEqualTo(new Run(ExitCode.FINE, resource("diff.txt"), ""));
    }

    @Test
    void theSameAsMarkdown() {
        assertThat(Run.reading(manyChanges(), "diff", BANK, "-", "--format", "markdown"))
                .isEqualTo(new Run(ExitCode.FINE, resource("diff.md"), ""));
    }

    @Test
    void jsonHasBothSides() {
        assertThat(Run.reading(acknowledged(96), "diff", BANK, "-", "--format", "json"))
                .isEqualTo(new Run(ExitCode.FINE, resource("diff.json"), ""));
    }

    @Test
    void aDossierDoesNotDifferFromItself() {
        assertThat(Run.of("diff", BANK, BANK)).isEqualTo(new Run(ExitCode.FINE, """
                        no check moved

                        before  dossiers/credit-scoring.yaml, as of 2026-11-20
                        after   dossiers/credit-scoring.yaml, as of 2026-11-20
                        No fact changed.
                        """, ""));
    }

    @Test
    void timeAloneMovesChecks() {
        Run run = Run.reading(bank().replace("as_of: 2026-11-20", "as_of: 2027-01-19"), "diff", BANK, "-");

        assertThat(run.out()).startsWith("""
                        4 worse, 2 the same on other grounds

                        before  dossiers/credit-scoring.yaml, as of 2026-11-20
                        after   -, as of 2027-01-19
                        The reference date moved by 60 days. 1 fact changed.

                        WORSE
                        """).contains("moved by /as_of (changed, -:9)");
    }

    @Test
    void ofAStoredAssessmentOnlyThePathsOfItsEvidenceAreKnown() {
        Run stored = Run.of("assess", "--format", "ndjson", BANK);
        String current = file("new.yaml", acknowledged(96));

        assertThat(Run.reading(stored.out(), "diff", "-", current))
                .isEqualTo(new Run(ExitCode.FINE, """
                        1 better

                        before  dossiers/credit-scoring.yaml, as of 2026-11-20
                        after   %s, as of 2026-11-20
                        Facts couldn't be compared, because a stored assessment doesn't hold them; paths
                        are those that the results rest on.

                        BETTER

                          A.2.2-3      organisation: minor nonconformity → conforms
                                       96 %% of role holders acknowledged the policy, needs 95 %%
                                       rests on /org/policy/acknowledgements_pct

                        VERDICTS

                          A.2.2        organisation, credit-scoring: minor nonconformity → conforms
                        """.formatted(current), ""));
    }

    @Test
    void twoStoredAssessmentsNeedNoRules() {
        String old = file("old.json", Run.of("assess", "--format", "json", BANK).out());

        assertThat(Run.reading(Run.of("assess", "--format", "ndjson", BANK).out(), "diff", old, "-"))
                .isEqualTo(Run.of("diff", BANK, BANK));
    }

    @Test
    void otherSettingsAreNamedAsWhatMovedACheck() {
        String settings = file("settings.yaml", "A.2.2-3:\n  limits: {acknowledged_min_percent: 90}\n");
        Run stored = Run.of("assess", "--format", "ndjson", BANK);

        assertThat(Run.reading(stored.out(), "diff", "-", BANK, "--settings", settings))
                .isEqualTo(new Run(ExitCode.FINE, """
                        1 better

                        before  dossiers/credit-scoring.yaml, as of 2026-11-20
                        after   dossiers/credit-scoring.yaml, as of 2026-11-20
                        No fact changed.

                        BETTER

                          A.2.2-3      organisation: minor nonconformity → conforms
                                       93 % of role holders acknowledged the policy, needs 90 %
                                       moved by A.2.2-3/acknowledged_min_percent (set otherwise)

                        VERDICTS

                          A.2.2        organisation, credit-scoring: minor nonconformity → conforms

                        JUDGED OTHERWISE

                          setting A.2.2-3/acknowledged_min_percent: the pack's own → 90
                        """, ""));
    }

    @Test
    void ofANewSystemOnlyWhatFailsIsTold() {
        String without = dossier(TOOLS);
        without = without.substring(0, without.indexOf("  # Of this one only"));

        assertThat(Run.reading(without, "diff", "-", TOOLS).out())
                .startsWith("3 worse, 96 new, 28 the same on other grounds\n")
                .contains("""
                        NEW

                          67 checks that can't be decided yet
                          29 checks that conform or aren't asked

                        """)
                .endsWith("""
                        SYSTEMS

                          applicant-ranking new
                        """);
        assertThat(Run.reading(without, "diff", TOOLS, "-").out())
                .startsWith("3 better, 96 gone, 28 the same on other grounds\n")
                .contains("""
                        GONE

                          applicant-ranking A.4.2-1, A.4.2-2, A.4.2-3, A.4.3-1, A.4.3-2, A.4.4-1,
                                       A.4.4-2, A.4.5-1 and 88 more

                        """);
    }

    @Test
    void anAssessmentThatCannotBeUsedIsRefused() {
        assertThat(Run.reading("{\"dossier\": \"x\", \"error\": {}}", "diff", BANK, "-"))
                .isEqualTo(new Run(ExitCode.UNUSABLE, "", """
                        Assessment "-" can't be used, 1 fault:
                        -:1:27: /error: the dossier was refused when it was assessed; there is no assessment to read
                        """));
    }

    @Test
    void aFileThatIsNeitherIsRefused() {
        assertThat(Run.reading("[]", "diff", BANK, "-")).isEqualTo(new Run(ExitCode.UNUSABLE, "", """
                        Dossier "-" can't be used, 1 fault:
                        -:1:1: a dossier is a map with as_of, org and systems
                        """));
        assertThat(Run.of("diff", "nowhere.json", BANK)).isEqualTo(new Run(ExitCode.UNUSABLE, "", """
                        Dossier "nowhere.json" can't be used, 1 fault:
                        "nowhere.json" doesn't exist; check the path
                        """));
    }

    @Test
    void settingsForStoredAssessmentsAreWrongUse() {
        String stored =
                file("a.json", Run.of("assess", "--format", "json", BANK).out());

        assertThat(Run.of("diff", stored, stored, "--settings", "any.yaml"))
                .isEqualTo(new Run(ExitCode.WRONG_USE, "", """
                        Settings can't change stored assessments; compare dossiers, or leave them out.
                        Try: aims diff --help
                        """));
    }

    @Test
    void standardInputTwiceIsWrongUse() {
        assertThat(Run.of("diff", "-", "-")).isEqualTo(new Run(ExitCode.WRONG_USE, "", """
                        Standard input ("-") can be read only once; it was given 2 times.
                        Try: aims diff --help
                        """));
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        assertThat(Run.of("diff", BANK, BANK, "--format", "md").err())
                .startsWith(
                        "Invalid value for option '--format': \"md\" is no format; use one of text, json, markdown.\n");
    }

    /** Facts better, worse, no longer stated, one that applies a control and one that moves nothing. */
    private static String manyChanges() {
        return bank().replace("0.76", "0.83")
                .replace("    acknowledgements_pct: 93  # below 95 %: a minor nonconformity\n", "")
                .replace("      after-omnibus: {date: 2026-09-15, outcome: NO_CHANGE}\n", "")
                .replace("name: Consumer credit score", "name: Consumer credit score 2")
                .replace(
                        "activities: [DEVELOP, HOST, OPERATE, USE]",
                        "activities: [DEVELOP, HOST, OPERATE, USE, SUPPLY]");
    }

    private static String acknowledged(int percent) {
        return bank().replace("acknowledgements_pct: 93", "acknowledgements_pct: " + percent);
    }

    private static String bank() {
        return dossier(BANK);
    }

    private static String dossier(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(DiffCommandTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
