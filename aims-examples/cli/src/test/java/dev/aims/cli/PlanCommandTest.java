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

class PlanCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theWholePlanOfACompleteDossierWithThreeShortfalls() {
        assertThat(Run.of("plan", "dossiers/credit-scoring.yaml"))
                .isEqualTo(new Run(ExitCode.FINE, resource("plan-credit-scoring.txt"), ""));
    }

    @Test
    void jsonHoldsTheWholeStep() {
        Run run = Run.of("plan", "dossiers/credit-scoring.yaml", "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).startsWith("""
                        {
                          "system": "credit-scoring",
                          "before": "DEPLOYMENT",
                          "says": "Before DEPLOYMENT credit-scoring needs\
                        """).contains("""
                              "kind": "MEND",
                              "pointer": "/org/policy/acknowledgements_pct",
                        """).endsWith("""
                              "verified": true,
                              "place": {
                                "file": "dossiers/credit-scoring.yaml",
                                "line": 196
                              }
                            }
                          ]
                        }
                        """);
    }

    @Test
    void markdownKeepsEverythingInCodeBlocks() {
        assertThat(Run.of("plan", "dossiers/credit-scoring.yaml", "--format", "markdown")
                        .out())
                .startsWith("""
                        ## Plan

                        ```text
                        Before DEPLOYMENT credit-scoring needs\
                        """)
                .contains("""
                        Mend: /org/policy/acknowledgements_pct
                        """);
    }

    @Test
    void ofSeveralSystemsOneHasToBeChosen() {
        assertThat(Run.of("plan", "dossiers/bought-tools.yaml")).isEqualTo(new Run(ExitCode.WRONG_USE, "", """
                        The dossier states several systems; choose one with --system: applicant-ranking, chat-assistant.
                        Try: aims plan --help
                        """));
    }

    @Test
    void aDossierWithoutSystemsHasNothingToPlanFor() {
        assertThat(Run.reading("as_of: 2026-11-20\n", "plan", "-")).isEqualTo(new Run(ExitCode.WRONG_USE, "", """
                        The dossier states no system to plan for.
                        Try: aims plan --help
                        """));
    }

    @Test
    void aStageIsTypedWithHyphensAndNearMissesAreNamed() {
        assertThat(Run.of("plan", "dossiers/credit-scoring.yaml", "--before", "operation-monitorin")
                        .err())
                .isEqualTo("""
                        Invalid value for option '--before': "operation-monitorin" is no stage, did you mean "operation-monitoring"?
                        Try: aims plan --help
                        """);
        assertThat(Run.of("plan", "dossiers/credit-scoring.yaml", "--before", "go-live")
                        .err())
                .isEqualTo("""
                        Invalid value for option '--before': "go-live" is no stage; use one of inception, design-development, verification-validation, deployment, operation-monitoring, continuous-validation, re-evaluation, retirement.
                        Try: aims plan --help
                        """);
    }

    @Test
    void aRegisterThatCannotBeUsedEndsTheRun() throws IOException {
        Path register = Files.writeString(folder.resolve("register.yaml"), "- nonsense\n");

        Run run = Run.of("plan", "dossiers/credit-scoring.yaml", "--concessions", register.toString());

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("register.yaml");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(PlanCommandTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
