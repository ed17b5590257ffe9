package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Classes of a use under law. */
public enum UseClass implements Coded {
    IN_SCOPE,
    OTHER,
    EU_HIGH_RISK,
    EU_PROHIBITED
}
