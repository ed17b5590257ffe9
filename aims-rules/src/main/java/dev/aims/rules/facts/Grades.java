package dev.aims.rules.facts;

import dev.aims.fact.Truth;

/** Picks the name of a grade by a fact. An unknown never raises a grade. */
public final class Grades {

    private Grades() {}

    /** Returns {@code graver} if {@code grave} is proven, else {@code otherwise}. */
    public static String when(Truth grave, String graver, String otherwise) {
        return grave.isYes() ? graver : otherwise;
    }
}
