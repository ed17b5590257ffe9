package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Development stages that a gate closes, in order. */
public enum GateStage implements Coded {
    INCEPTION,
    DESIGN_DEVELOPMENT,
    VERIFICATION_VALIDATION,
    DEPLOYMENT
}
