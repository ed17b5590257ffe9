package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Progress of an AI objective. */
public enum ObjectiveStatus implements Coded {
    ON_TRACK,
    OFF_TRACK,
    ACHIEVED,
    MISSED
}
