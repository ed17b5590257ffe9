package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsOptionTest {

    private static final String DOSSIER = "dossiers/credit-scoring.yaml";

    @TempDir
    private Path folder;

    @Test
    void aLowerLimitTurnsAShortfallIntoConformityAndTheReportSaysSo() throws Exception {
        Path file = Files.writeString(
                folder.resolve("settings.yaml"), "A.2.2-3:\n  limits:\n    acknowledged_min_percent: 90\n");

        Run usual = Run.of("assess", DOSSIER);
        Run set = Run.of("assess", "--settings", file.toString(), DOSSIER);

        assertThat(usual.out()).contains("A.2.2-3    93 % of role holders acknowledged the policy, needs 95 %");
        assertThat(set.out()).doesNotContain("A.2.2-3  ").contains("A.2.2-3/acknowledged_min_percent");
        assertThat(set.code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedWithAllFaults() throws Exception {
        Path file = Files.writeString(
                folder.resolve("settings.yaml"),
                "A.2.2-3:\n  limits:\n    acknowledged_min_percents: 90\nA.2.4-1:\n  grades:\n    late: SMALL\nA.2.4-11: {}\n");

        Run run = Run.of("assess", "--settings", file.toString(), DOSSIER);

        assertThat(run).isEqualTo(new Run(ExitCode.UNUSABLE, "", """
                        Settings "%1$s" can't be used, 3 faults:
                        %1$s:3:5: unknown limit of A.2.2-3 "acknowledged_min_percents", did you mean "acknowledged_min_percent"?; allowed: acknowledged_min_percent
                        %1$s:6:11: /A.2.4-1/grades/late: unknown grade; allowed: MAJOR, MINOR, OFI
                        %1$s:7:1: unknown check "A.2.4-11", did you mean "A.2.4-1"?
                        """.formatted(file)));
    }
}
