package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** What an incident communication plan can define. */
public enum IncidentPlanContent implements Coded {
    TYPES,
    RECIPIENTS,
    TIMEFRAMES,
    CONTENT,
    LEGAL_DUTIES,
    CONTACT
}
