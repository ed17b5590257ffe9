package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Risk sources (ISO/IEC 42001, Annex C.3). */
public enum RiskSource implements Coded {
    ENVIRONMENT_COMPLEXITY,
    LACK_OF_TRANSPARENCY,
    LEVEL_OF_AUTOMATION,
    MACHINE_LEARNING,
    SYSTEM_HARDWARE,
    SYSTEM_LIFE_CYCLE,
    TECHNOLOGY_READINESS
}
