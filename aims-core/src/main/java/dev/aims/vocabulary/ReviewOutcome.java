package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Results of a policy review. */
public enum ReviewOutcome implements Coded {
    NO_CHANGE,
    CHANGE_NEEDED
}
