package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.gate.Concession;
import dev.aims.gate.Gate;
import dev.aims.gate.GateDecision;
import dev.aims.rules.Aims;
import dev.aims.vocabulary.LifecycleStage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The five lines of the README. */
class FiveLinesTest {

    private final Aims aims = Run.library().aims();
    private final Dossier dossier = Dossiers.read(Path.of("dossiers/credit-scoring.yaml"));

    @Test
    void theGateHoldsAndSaysWhy() {
        Assessment assessment = aims.assess(dossier);
        GateDecision decision = Gate.before(LifecycleStage.DEPLOYMENT).decide(assessment.of("credit-scoring"));

        assertThat(decision).hasToString("""
                hold of credit-scoring before DEPLOYMENT:
                  6.1.3-1: MAJOR_NC: credit-scoring: risk K5 of level HIGH is above the acceptance line MEDIUM and has no \
                treatment -> Plan a treatment for the risk, or have it assessed again.
                  A.6.2.4-2: MAJOR_NC: R3 by group: age_under_25 0.76, needs >= 0.80, n = 900; R3 overall: 0.76, needs >= \
                0.80 -> Measure what is missing on large enough samples, and improve the system until each metric passes; a \
                deviation counts only with a reason, until an end that is not past, accepted by a person other than the \
                developer, and never for a safety-critical system.
                  A.2.2-3: MINOR_NC: 93 % of role holders acknowledged the policy, needs 95 % -> Have the remaining role \
                holders acknowledge the policy in force.""");
    }

    @Test
    void concessionsReleaseAndStayVisible() {
        List<Concession> concessions = List.of(
                concession("6.1.3-1", "risk committee", "treatment is being chosen"),
                concession("A.6.2.4-2", "risk committee", "manual review under 25"),
                concession("A.2.2-3", "AIMS manager", "reminder sent"));

        GateDecision decision = Gate.before(LifecycleStage.DEPLOYMENT)
                .conceding(concessions)
                .decide(aims.assess(dossier).of("credit-scoring"));

        assertThat(decision).isInstanceOfSatisfying(GateDecision.ReleaseUnderConcession.class, release -> assertThat(
                        release.tolerated())
                .extracting(passed -> passed.failure().id())
                .containsExactly("6.1.3-1", "A.6.2.4-2", "A.2.2-3"));
    }

    private static Concession concession(String check, String grantedBy, String reason) {
        LocalDate lastDay = LocalDate.of(2026, 12, 31);
        return new Concession(check, "credit-scoring", reason, "RISK-1", "head of scoring", grantedBy, lastDay, null);
    }
}
