package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Activity classes that an AI policy can cover. */
public enum PolicyCoverage implements Coded {
    DEVELOPMENT,
    PROVISION,
    USE
}
