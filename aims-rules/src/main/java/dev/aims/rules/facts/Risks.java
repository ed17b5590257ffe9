package dev.aims.rules.facts;

import dev.aims.dossier.risk.Risk;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;

/** Questions to a risk register. */
public final class Risks {

    private Risks() {}

    /** Returns whether some risk refers to the impact {@code impact}; unknown as long as nobody stated the register. */
    public static Truth referTo(Entries<Risk> risks, String impact) {
        return risks.some(risk -> risk.impactRefs().has(impact));
    }
}
