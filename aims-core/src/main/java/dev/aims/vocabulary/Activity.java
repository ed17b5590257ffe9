package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** What the organisation does with an AI system. */
public enum Activity implements Coded {
    DEVELOP,
    FINE_TUNE,
    INTEGRATE,
    HOST,
    OPERATE,
    USE,
    SUPPLY
}
