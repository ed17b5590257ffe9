package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Kinds of requirement on an AI system. */
public enum RequirementCategory implements Coded {
    FUNCTIONAL,
    PERFORMANCE,
    SECURITY,
    OPERATING_CONDITIONS,
    ROBUSTNESS,
    FAIRNESS,
    HUMAN_OVERSIGHT,
    EXPLAINABILITY,
    DATA
}
