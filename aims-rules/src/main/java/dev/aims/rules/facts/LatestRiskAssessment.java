package dev.aims.rules.facts;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.risk.RiskAssessment;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/**
 * The latest risk assessment of the system, up to the reference date.
 *
 * @param assessment the assessment; absent if there is none, unknown if a fact that isn't stated decides which it is
 * @param found whether there is one
 */
public record LatestRiskAssessment(RiskAssessment assessment, Truth found) {

    /** Returns the one of {@code system}. */
    public static LatestRiskAssessment of(AiSystem system, LocalDate asOf) {
        Chosen<RiskAssessment> chosen = Chosen.latest(
                RiskAssessment.class, system.riskAssessments(), RiskAssessment::date, asOf, each -> Truth.YES);
        return new LatestRiskAssessment(chosen.record(), chosen.exists());
    }
}
