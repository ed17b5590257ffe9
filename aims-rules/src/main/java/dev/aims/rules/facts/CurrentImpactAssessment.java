package dev.aims.rules.facts;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.impact.ImpactAssessment;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/**
 * The impact assessment of the system: the one approved last, up to the reference date. A draft isn't it.
 *
 * @param assessment the assessment; absent if there is none, unknown if a fact that isn't stated decides which it is
 * @param found whether there is one
 */
public record CurrentImpactAssessment(ImpactAssessment assessment, Truth found) {

    /** Returns the one of {@code system}. */
    public static CurrentImpactAssessment of(AiSystem system, LocalDate asOf) {
        Chosen<ImpactAssessment> chosen = Chosen.latest(
                ImpactAssessment.class,
                system.impactAssessments(),
                ImpactAssessment::approvedOn,
                asOf,
                each -> Truth.YES);
        return new CurrentImpactAssessment(chosen.record(), chosen.exists());
    }
}
