package dev.aims.rules.facts;

import dev.aims.dossier.AiSystem;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/** Questions to the disclosure of AI. */
public final class Disclosures {

    private Disclosures() {}

    /** Returns whether {@code system} is exposed and Art. 50 of the AI Act demands of it to disclose on {@code asOf}. */
    public static Truth demanded(AiSystem system, LocalDate asOf) {
        Truth marksOnly = system.attributes().interactsWithPersons().isTrue().not();
        Truth older = marksOnly.and(system.firstDeployedOn().before(EuDates.TRANSPARENCY));
        return Truth.all(
                system.attributes().externallyExposed().isTrue(),
                system.eu().inScope().isTrue(),
                Truth.of(!asOf.isBefore(EuDates.TRANSPARENCY)),
                older.implies(Truth.of(!asOf.isBefore(EuDates.LATER_MARKING))));
    }
}
