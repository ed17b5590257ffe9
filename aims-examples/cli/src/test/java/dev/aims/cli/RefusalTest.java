package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.rules.engine.AssessmentException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aRuleThatFailedClosesTheGate() {
        assertThat(Refusal.of("x.yaml", new AssessmentException("Rule \"r\" of pack \"p\" failed.", null)))
                .isEqualTo(new Refusal(
                        "x.yaml",
                        "Dossier \"x.yaml\" can't be assessed; treat the gate as closed. Rule \"r\" of pack \"p\" failed.",
                        List.of(),
                        ExitCode.RULE_FAILED));
    }
}
