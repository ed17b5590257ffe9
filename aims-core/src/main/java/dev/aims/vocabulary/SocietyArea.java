package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Areas of impact on society. */
public enum SocietyArea implements Coded {
    ENVIRONMENTAL,
    ECONOMIC_EMPLOYMENT,
    GOVERNANCE_DEMOCRACY,
    PUBLIC_HEALTH_SAFETY,
    NORMS_CULTURE
}
