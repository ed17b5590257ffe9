package dev.aims.cli;

import dev.aims.rules.Aims;
import java.util.Map;

/**
 * What commands need of the library.
 *
 * @param aims the assessor
 * @param conditions what each condition of the catalog means, by name, as it completes "asked only where ..."
 */
record Library(Aims aims, Map<String, String> conditions) {

    Library {
        conditions = Map.copyOf(conditions);
    }

    /** Loads the library with its built-in pack; takes most of a second on a cold machine. */
    static Library standard() {
        Aims aims = Aims.standard();
        return new Library(aims, aims.conditions());
    }
}
