package dev.aims.rules.facts;

import dev.aims.dossier.development.SystemRequirement;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.RequirementCategory;

/** Questions to the requirements of a specification; unknown as long as nobody stated them. */
public final class Requirements {

    private Requirements() {}

    /** Returns whether some requirement is of {@code category}. */
    public static Truth some(Entries<SystemRequirement> items, RequirementCategory category) {
        return items.some(item -> item.category().is(category));
    }

    /** Returns whether some requirement names the risk {@code id}. */
    public static Truth someNaming(Entries<SystemRequirement> items, String id) {
        return items.some(item -> item.riskRefs().has(id));
    }
}
