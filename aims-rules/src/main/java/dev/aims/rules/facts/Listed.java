package dev.aims.rules.facts;

import dev.aims.fact.Entries;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;

/** Whether registers list anything. */
public final class Listed {

    private Listed() {}

    /** Returns whether {@code register} has an entry; entries that are asserted absent don't count. */
    public static Truth any(Entries<?> register) {
        return register.presence() == Presence.UNKNOWN
                ? Truth.unknown(register.path())
                : Truth.of(!register.members().isEmpty(), register.path());
    }
}
