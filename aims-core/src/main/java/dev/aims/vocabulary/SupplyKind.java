package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Kinds of supply. */
public enum SupplyKind implements Coded {
    MODEL,
    SYSTEM,
    DATA,
    INFRASTRUCTURE,
    SERVICE
}
