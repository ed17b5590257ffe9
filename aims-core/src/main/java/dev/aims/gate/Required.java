package dev.aims.gate;

/** Texts that an entry of a register can't do without. */
final class Required {

    private Required() {}

    static void text(String entry, String name, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a " + entry + " needs a text for " + name);
        }
    }
}
