package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.dossier.Dossiers;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"credit-scoring", "support-assistant", "bought-tools"})
    void theExamplesReadBackAsTheyAre(String name) {
        var dossier = Dossiers.read(Path.of("dossiers", name + ".yaml"));
        assertThat(Dossiers.parse(name + ".json", Dossiers.json(dossier))).isEqualTo(dossier);
    }

    @Test
    void creditScoringIsAHighRiskSystem() {
        var system = assessed("credit-scoring").of("credit-scoring");
        assertThat(system.effectiveImpact()).isEqualTo(ImpactLevel.HIGH);
        assertThat(system.euAiAct().tier()).isEqualTo(EuTier.HIGH_RISK);
    }

    @Test
    void theAssistantsAttributesRaiseItsDeclaredImpact() {
        var system = assessed("support-assistant").of("support-assistant");
        assertThat(system.effectiveImpact()).isEqualTo(ImpactLevel.MEDIUM);
        assertThat(system.euAiAct().tier()).isEqualTo(EuTier.TRANSPARENCY);
    }

    @Test
    void aBoughtToolThatRanksApplicantsIsAHighRiskSystem() {
        Assessment assessment = assessed("bought-tools");
        assertThat(assessment.of("chat-assistant").euAiAct().tier()).isEqualTo(EuTier.MINIMAL);
        assertThat(assessment.of("applicant-ranking").euAiAct().tier()).isEqualTo(EuTier.HIGH_RISK);
        assertThat(assessment.of("applicant-ranking").effectiveImpact()).isEqualTo(ImpactLevel.HIGH);
    }

    private static Assessment assessed(String name) {
        return Run.library().aims().assess(Dossiers.read(Path.of("dossiers", name + ".yaml")));
    }
}
