package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Sections of a design record. */
public enum DesignSection implements Coded {
    APPROACH,
    MODEL,
    DATA,
    EVALUATION,
    HW_SW,
    THREATS,
    INTERFACES,
    DEPLOYMENT_CONTEXT,
    TRAINING
}
