package dev.aims.rules.facts;

import dev.aims.dossier.people.CommunicationItem;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.Direction;

/** Questions to the plan of communication. */
public final class Communication {

    private Communication() {}

    /** Returns whether some item of the plan goes {@code direction}; unknown as long as nobody stated the plan. */
    public static Truth some(Entries<CommunicationItem> plan, Direction direction) {
        return plan.some(item -> item.direction().is(direction));
    }
}
