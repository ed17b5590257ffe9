package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Stages of an AI system's life cycle (ISO/IEC 22989), in order. */
public enum LifecycleStage implements Coded {
    INCEPTION,
    DESIGN_DEVELOPMENT,
    VERIFICATION_VALIDATION,
    DEPLOYMENT,
    OPERATION_MONITORING,
    CONTINUOUS_VALIDATION,
    RE_EVALUATION,
    RETIREMENT
}
