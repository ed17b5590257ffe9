package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Matters that a process for responsible use can define. */
public enum UseTopic implements Coded {
    APPROVAL,
    SOURCING,
    LEGAL,
    HUMAN_OVERSIGHT,
    MONITORING,
    STOP_ESCALATION,
    TRAINING
}
