package dev.aims.rules.facts;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Organisation;
import dev.aims.dossier.validation.AcceptedDeviation;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/** Questions to deviations that a validation report accepts. */
public final class Deviations {

    private Deviations() {}

    /**
     * Returns whether {@code deviation} excuses a metric that fails: it gives a reason, has not expired, was accepted
     * by a person other than the developer, and the system is stated not to be safety critical.
     */
    public static Truth tolerated(AcceptedDeviation deviation, Organisation org, AiSystem system, LocalDate asOf) {
        return Truth.all(
                system.attributes().safetyCritical().isFalse(),
                deviation.reason().stated(),
                deviation.expiresOn().onOrAfter(asOf),
                Developers.otherPerson(deviation.approvedBy(), org, system));
    }
}
