package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Roles on an AI system. */
public enum SystemRole implements Coded {
    SYSTEM_OWNER,
    RISK_OWNER,
    IMPACT_ASSESSOR,
    DEVELOPER,
    VALIDATOR,
    OPERATOR,
    HUMAN_OVERSEER,
    DATA_STEWARD,
    SUPPLIER_MANAGER,
    PRIVACY_LEAD
}
