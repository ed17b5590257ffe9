package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Activities to be allocated to accountable parties. */
public enum AllocatedActivity implements Coded {
    DATA,
    VALIDATION,
    DEPLOYMENT,
    MONITORING,
    INCIDENT_RESPONSE,
    USER_INFORMATION,
    RETIREMENT
}
