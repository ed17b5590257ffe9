package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.Dossiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void aNewDossierCanBeUsedAsItIs() {
        Run run = Run.of("dossier", "new", "--as-of=2026-11-20", "--system=scoring");

        assertThat(Run.reading(run.out(), "dossier", "check", "-"))
                .isEqualTo(new Run(ExitCode.FINE, "-: usable, as of 2026-11-20, 1 system, 3 facts stated.\n", ""));
    }

    @Test
    void aDateThatIsNoneIsWrongUse() {
        assertThat(Run.of("dossier", "new", "--as-of=20.11.2026", "--system=s").err())
                .isEqualTo("""
                Invalid value for option '--as-of': "20.11.2026" is no date; a date is written like 2026-11-20.
                Try: aims dossier new --help
                """);
    }

    @Test
    void everySystemOfANewDossierHasAnIdOfItsOwn() {
        assertThat(Run.of("dossier", "new", "--as-of=2026-11-20", "--system=a", "--system=a"))
                .isEqualTo(new Run(ExitCode.WRONG_USE, "", """
                        Each system needs an id of its own, and none may be blank.
                        Try: aims dossier new --help
                        """));
    }

    @Test
    void checkNamesAllFaultsOfAllFiles() throws IOException {
        String bad = file("bad.yaml", "as_of: 2026-11-20\norg: 3\nsystem: {}\n");
        Run run = Run.of("dossier", "check", bad, "dossiers/bought-tools.yaml");

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).startsWith("Dossier \"" + bad + "\" can't be used, 2 faults:\n" + bad + ":2:6: /org: ");
        assertThat(run.out()).startsWith("dossiers/bought-tools.yaml: usable, as of 2026-11-20, ");
    }

    @Test
    void partsBecomeOneDossier() throws IOException {
        String org = file("org.yaml", "as_of: 2026-11-20\norg: {policy: {acknowledgements_pct: 90}}\n");
        String system = file("system.yaml", "systems: {one: {activities: [USE]}}\n");

        assertThat(Run.of("dossier", "merge", org, system).out()).isEqualTo("""
                as_of: "2026-11-20"
                org:
                  policy:
                    acknowledgements_pct: 90
                systems:
                  one:
                    id: one
                    activities:
                      - USE
                """);
        Path target = folder.resolve("whole.json");
        assertThat(Run.of("dossier", "merge", "--format=json", "--to", target.toString(), org, system))
                .isEqualTo(new Run(ExitCode.FINE, "", ""));
        assertThat(Dossiers.read(target)).isEqualTo(Dossiers.read(Path.of(org), Path.of(system)));
    }

    @Test
    void partsThatContradictEachOtherAreFaults() throws IOException {
        String first = file("first.yaml", "as_of: 2026-11-20\n");
        String second = file("second.yaml", "as_of: 2026-11-21\n");

        assertThat(Run.of("dossier", "merge", first, second))
                .isEqualTo(new Run(
                        ExitCode.UNUSABLE,
                        "",
                        "Dossier \"" + first + ", " + second + "\" can't be used, 1 fault:\n" + second
                                + ":1:8: /as_of: two parts state different things; the other stands at " + first
                                + ":1:8\n"));
    }

    @Test
    void theSchemaIsTheOneThatIsShipped() {
        assertThat(Run.of("dossier", "schema").out()).isEqualTo(Dossiers.schema());
    }

    @Test
    void withoutASubcommandItSaysWhatThereIs() {
        assertThat(Run.of("dossier")).isEqualTo(new Run(ExitCode.WRONG_USE, "", """
                Say what to do: new, check, schema or merge.
                Try: aims dossier --help
                """));
    }

    @Test
    void completionKnowsTheCommandsAndOptions() {
        assertThat(Run.of("completion").out())
                .contains("function _complete_aims()")
                .contains("function _picocli_aims_gate()")
                .contains("--concessions");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
