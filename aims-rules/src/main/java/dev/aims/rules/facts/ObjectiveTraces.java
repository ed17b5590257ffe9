package dev.aims.rules.facts;

import dev.aims.dossier.development.SystemRequirement;
import dev.aims.fact.Entries;
import dev.aims.fact.Texts;
import dev.aims.fact.Truth;

/** Questions to the traces from objectives to requirements. */
public final class ObjectiveTraces {

    private ObjectiveTraces() {}

    /** Returns whether {@code trace} leads to {@code requirements}, each id of it, or gives a reason why to none. */
    public static Truth leads(Texts trace, Entries<SystemRequirement> requirements) {
        if (trace.isScalar()) {
            return trace.says("NOT_APPLICABLE:");
        }
        Truth all = trace.stated();
        for (String requirement : trace.value()) {
            all = all.and(requirements.has(requirement));
        }
        return all;
    }
}
