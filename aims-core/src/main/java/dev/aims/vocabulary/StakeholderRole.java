package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Stakeholder roles of ISO/IEC 22989. */
public enum StakeholderRole implements Coded {
    AI_PROVIDER,
    AI_PRODUCER,
    AI_CUSTOMER,
    AI_PARTNER,
    AI_SUBJECT,
    RELEVANT_AUTHORITIES
}
