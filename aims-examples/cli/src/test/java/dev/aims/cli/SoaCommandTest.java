package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SoaCommandTest {

    private static final String DOSSIER = resource("soa.yaml");

    @Test
    void theWholeStatementAsCsv() {
        assertThat(Run.reading(DOSSIER, "soa", "-", "--format", "csv"))
                .isEqualTo(new Run(ExitCode.FINE, resource("soa.csv").replace("\n", "\r\n"), ""));
    }

    @Test
    void theStatementOfOneSystemAsText() {
        assertThat(Run.reading(DOSSIER, "soa", "-", "--system", "chat"))
                .isEqualTo(new Run(ExitCode.FINE, resource("soa-chat.txt"), ""));
    }

    @Test
    void jsonHasOneRowAControl() {
        Run run = Run.reading(DOSSIER, "soa", "-", "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).startsWith("""
                        {
                          "dossier": "-",
                          "as_of": "2026-11-20",
                          "system": null,
                          "rows": [
                        """).contains("""
                              "own": {
                                "decision": "EXCLUDED",
                                "justification": "we train nothing",
                                "status": null
                              },
                              "comparison": "AGREES"
                        """).endsWith("""
                          "own_entries": "STATED",
                          "foreign": [
                            {
                              "id": "B.9.9",
                              "decision": "INCLUDED",
                              "justification": "from another catalogue",
                              "status": "PLANNED"
                            }
                          ],
                          "own_additional": "STATED",
                          "additional": [
                            {
                              "id": "X-1",
                              "title": "=HYPERLINK(\\"http://example.org\\", \\"licence review\\")"
                            }
                          ],
                          "missing": [
                            "/systems/plan/treatments"
                          ]
                        }
                        """);
        assertThat(run.out().split("\"control\": ", -1)).hasSize(1 + 38);
    }

    @Test
    void anUnknownSystemIsWrongUse() {
        assertThat(Run.reading(DOSSIER, "soa", "-", "--system", "chatt"))
                .isEqualTo(new Run(
                        ExitCode.WRONG_USE,
                        "",
                        "The dossier states no system \"chatt\". Did you mean \"chat\"?\nTry: aims soa --help\n"));
        assertThat(Run.reading(DOSSIER, "soa", "-", "--system", "x-17").err())
                .startsWith("The dossier states no system \"x-17\". It has chat, old, plan.\n");
    }

    @Test
    void aDossierThatCannotBeUsedIsRefused() {
        assertThat(Run.of("soa", "nowhere.yaml")).isEqualTo(new Run(ExitCode.UNUSABLE, "", """
                        Dossier "nowhere.yaml" can't be used, 1 fault:
                        "nowhere.yaml" doesn't exist; check the path
                        """));
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        Run run = Run.of("soa", "nowhere.yaml", "--format", "xml");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("\"xml\" is no format; use one of text, csv, json.");
    }

    @Test
    void aStatementNobodyStatedIsNotMissing() {
        assertThat(Run.reading("as_of: 2026-11-20\n", "soa", "-").out())
                .contains("Of 38 controls: 0 called for, 0 not called for, 38 open.")
                .doesNotContain("has no entry");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SoaCommandTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
