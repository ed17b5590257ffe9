package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Matters that an audit programme can consider. */
public enum ProgrammeInput implements Coded {
    IMPORTANCE,
    PREVIOUS_RESULTS
}
