package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Events of an AI system that can call for a reassessment. */
public enum SystemEventKind implements Coded {
    MATERIAL_CHANGE,
    NEW_POPULATION,
    NEW_USE_CONTEXT,
    SERIOUS_INCIDENT,
    LEGAL_CHANGE
}
