package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Decisions on a requirement of an interested party. */
public enum PartyDecision implements Coded {
    ADDRESSED,
    NOT_ADDRESSED
}
