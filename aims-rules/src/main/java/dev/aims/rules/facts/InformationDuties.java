package dev.aims.rules.facts;

import dev.aims.dossier.information.InformationDuty;
import dev.aims.fact.Entries;
import dev.aims.fact.Texts;
import dev.aims.fact.Truth;

/** Questions to a register of duties to inform. */
public final class InformationDuties {

    private InformationDuties() {}

    /** Returns whether each of {@code jurisdictions} has a duty, and which hasn't. */
    public static Tally covering(Entries<InformationDuty> duties, Texts jurisdictions) {
        Tally tally = Tally.over(jurisdictions.known());
        for (String jurisdiction : jurisdictions.value()) {
            Truth some = duties.known().not();
            for (InformationDuty duty : duties.members()) {
                some = some.or(duty.jurisdiction().is(jurisdiction));
            }
            tally = tally.with(jurisdiction, some);
        }
        return tally;
    }
}
