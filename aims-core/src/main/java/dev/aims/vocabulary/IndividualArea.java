package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Areas of impact on individuals. */
public enum IndividualArea implements Coded {
    FAIRNESS,
    ACCOUNTABILITY,
    TRANSPARENCY_EXPLAINABILITY,
    SECURITY_PRIVACY,
    SAFETY_HEALTH,
    FINANCIAL,
    ACCESSIBILITY,
    HUMAN_RIGHTS
}
