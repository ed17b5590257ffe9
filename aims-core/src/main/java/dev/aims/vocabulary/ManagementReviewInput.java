package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Inputs of a management review. */
public enum ManagementReviewInput implements Coded {
    EARLIER_ACTIONS,
    ISSUES_CHANGED,
    PARTY_NEEDS_CHANGED,
    NONCONFORMITIES,
    MONITORING_RESULTS,
    AUDIT_RESULTS,
    IMPROVEMENT_OPPORTUNITIES
}
