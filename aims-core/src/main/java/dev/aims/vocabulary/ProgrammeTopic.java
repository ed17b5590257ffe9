package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Matters that an audit programme can define. */
public enum ProgrammeTopic implements Coded {
    FREQUENCY,
    METHODS,
    RESPONSIBILITIES,
    PLANNING,
    REPORTING
}
