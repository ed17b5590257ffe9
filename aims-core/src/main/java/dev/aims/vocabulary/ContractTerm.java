package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Terms of a customer contract. */
public enum ContractTerm implements Coded {
    INTENDED_USE,
    PROHIBITED_USES,
    RESPONSIBILITIES,
    LIMITATIONS,
    INCIDENT_NOTICE,
    CHANGE_NOTICE
}
