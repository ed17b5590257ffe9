package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.report.Refused;
import dev.aims.rules.engine.AssessmentException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void aRuleThatFailedClosesTheGate() {
        assertThat(Refusals.of("x.yaml", new AssessmentException("Rule \"r\" of pack \"p\" failed.", null)))
                .isEqualTo(new Refused(
                        "x.yaml",
                        Refused.Kind.RULE,
                        "Dossier \"x.yaml\" can't be assessed; treat the gate as closed. Rule \"r\" of pack \"p\" failed.",
                        List.of()));
    }
}
