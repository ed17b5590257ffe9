package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Stress tests that a system's profile can call for. */
public enum SpecialTestKind implements Coded {
    RED_TEAM,
    ROBUSTNESS_STRESS,
    EXPLAINABILITY
}
