package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Effects on individuals, weakest first. */
public enum IndividualEffect implements Coded {
    NONE,
    INDIRECT,
    INFLUENCE,
    DECISION
}
