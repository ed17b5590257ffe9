package dev.aims.rules.facts;

import dev.aims.dossier.suppliers.Supplier;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.SupplyKind;

/** Questions to a register of suppliers. */
public final class Suppliers {

    private Suppliers() {}

    /** Returns whether some supplier supplies one of {@code kinds}; unknown as long as nobody stated the register. */
    public static Truth some(Entries<Supplier> suppliers, SupplyKind... kinds) {
        return suppliers.some(supplier -> supplier.kind().in(kinds));
    }
}
