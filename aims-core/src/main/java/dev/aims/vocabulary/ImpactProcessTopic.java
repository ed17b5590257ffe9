package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Matters that an impact assessment process can define. */
public enum ImpactProcessTopic implements Coded {
    TRIGGERS,
    SCOPE_INDIVIDUALS,
    SCOPE_SOCIETY,
    ROLES,
    SCALES_THRESHOLDS,
    SENSITIVE_USES,
    RISK_INTEGRATION,
    APPROVAL
}
