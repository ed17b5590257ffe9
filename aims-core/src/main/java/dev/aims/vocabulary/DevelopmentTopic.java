package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Matters that a development process can define. */
public enum DevelopmentTopic implements Coded {
    STAGES,
    GATES,
    TESTING,
    HUMAN_OVERSIGHT,
    DATA_RULES,
    EXPERTISE,
    RELEASE_CRITERIA,
    SIGN_OFF,
    CHANGE_CONTROL,
    STAKEHOLDER_ENGAGEMENT
}
