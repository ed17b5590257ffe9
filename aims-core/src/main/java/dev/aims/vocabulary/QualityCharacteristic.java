package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Data quality characteristics (ISO/IEC 5259-2). */
public enum QualityCharacteristic implements Coded {
    ACCURACY,
    COMPLETENESS,
    CONSISTENCY,
    CREDIBILITY,
    CURRENTNESS,
    ACCESSIBILITY,
    COMPLIANCE,
    EFFICIENCY,
    PRECISION,
    TRACEABILITY,
    UNDERSTANDABILITY,
    AVAILABILITY,
    PORTABILITY,
    RECOVERABILITY,
    AUDITABILITY,
    BALANCE,
    DIVERSITY,
    EFFECTIVENESS,
    IDENTIFIABILITY,
    RELEVANCE,
    REPRESENTATIVENESS,
    SIMILARITY,
    TIMELINESS,
    LABEL_ACCURACY
}
