package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Events of the organisation that call for a policy review. */
public enum OrganisationEventKind implements Coded {
    LEGAL_CHANGE,
    MAJOR_INCIDENT,
    NEW_ACTIVITY,
    SCOPE_CHANGE
}
