package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Evidence a supplier can give. */
public enum SupplierEvidence implements Coded {
    INTENDED_USE,
    LIMITATIONS,
    EVALUATION,
    CHANGE_NOTICE,
    INCIDENT_NOTICE,
    PROVENANCE,
    RIGHTS,
    QUALITY,
    SECURITY
}
