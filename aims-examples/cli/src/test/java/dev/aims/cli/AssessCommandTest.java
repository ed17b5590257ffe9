package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    private static final String SCORING = "dossiers/credit-scoring.yaml";
    private static final String BOUGHT = "dossiers/bought-tools.yaml";

    @TempDir
    private Path folder;

    @Test
    void aBadDossierLeavesALineAndTheRestGoOn() throws IOException {
        String bad = file("bad.yaml", "as_of: 2026-13-40\nsystem: {}\n");
        Run run = Run.of("assess", "--format", "ndjson", SCORING, bad, BOUGHT);
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out().lines().map(line -> json(line).members().get("dossier")))
                .hasToString("[\"" + SCORING + "\", \"" + bad + "\", \"" + BOUGHT + "\"]");
        String message = "Dossier \"" + bad + "\" can't be used, 2 faults:\n"
                + bad + ":1:8: /as_of: \"2026-13-40\" is no date; a date is written like 2026-11-20\n"
                + bad
                + ":2:1: /system: unknown key \"system\", did you mean \"systems\"?; allowed: as_of, org, systems";
        assertThat(run.err()).isEqualTo(message + "\n");
        assertThat(run.out().lines().toList().get(1))
                .isEqualTo(("{'dossier':'BAD','error':{'faults':["
                                + "{'column':8,'file':'BAD','line':1,'message':"
                                + "'\\'2026-13-40\\' is no date; a date is written like 2026-11-20','path':'/as_of'},"
                                + "{'column':1,'file':'BAD','line':2,'message':"
                                + "'unknown key \\'system\\', did you mean \\'systems\\'?; allowed: as_of, org, systems',"
                                + "'path':'/system'}],'message':'MESSAGE'}}")
                        .replace('\'', '"')
                        .replace("BAD", bad)
                        .replace("MESSAGE", message.replace("\"", "\\\"").replace("\n", "\\n"))
                        .replace("can\"t", "can't"));
    }

    @Test
    void shortfallsDontChangeTheExitCode() {
        Run run = Run.of("assess", SCORING);
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).startsWith("""
                        dossiers/credit-scoring.yaml, as of 2026-11-20

                          credit-scoring
                            operation monitoring; HIGH impact; EU AI Act class HIGH_RISK
                            (ANNEX_III_5.b), duties from 2027-12-02

                        Of 70 requirements:
                        """).contains("""
                            A.2.2-3    93 % of role holders acknowledged the policy, needs 95 %
                        """);
    }

    @Test
    void readsStandardInput() {
        Run run = Run.reading("{\"as_of\": \"2026-11-20\", \"systems\": {}}", "assess", "-", "--format=ndjson");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(json(run.out().strip()).members().get("dossier")).hasToString("\"-\"");
    }

    @Test
    void partsAreMergedIntoEachDossier() throws IOException {
        String org = file("org.yaml", "as_of: 2026-11-20\norg: {policy: {acknowledgements_pct: 90}}\n");
        String first = file("first.yaml", "as_of: 2026-11-20\nsystems: {one: {}}\n");
        String second = file("second.yaml", "systems: {two: {}}\n");
        Run run = Run.of("assess", "--format=ndjson", first, second, "--part", org);
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.contains("90 % of role holders"));
        assertThat(run.out().lines().map(line -> json(line).members().get("dossier")))
                .hasToString("[\"" + first + ", " + org + "\", \"" + second + ", " + org + "\"]");
    }

    @Test
    void jsonIsIndentedAndEachDossierAnObject() {
        Run run = Run.of("assess", "--format=json", BOUGHT, "nowhere.yaml");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out())
                .startsWith("{\n  \"dossier\" : \"dossiers/bought-tools.yaml\",\n")
                .endsWith("""
                        {
                          "dossier": "nowhere.yaml",
                          "error": {
                            "message": "Dossier \\"nowhere.yaml\\" can't be used, 1 fault:\\n\\"nowhere.yaml\\" doesn't exist; check the path",
                            "faults": [
                              {
                                "file": null,
                                "line": null,
                                "column": null,
                                "path": "",
                                "message": "\\"nowhere.yaml\\" doesn't exist; check the path"
                              }
                            ]
                          }
                        }
                        """);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Branch json(String line) {
        List<Fault> faults = new ArrayList<>();
        Node node = Sources.read("line.json", line, Limits.DEFAULT, faults);
        assertThat(faults).isEmpty();
        return (Branch) node;
    }
}
