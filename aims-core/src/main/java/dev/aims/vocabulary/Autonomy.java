package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Levels of automation. */
public enum Autonomy implements Coded {
    ADVISORY,
    HUMAN_IN_LOOP,
    HUMAN_ON_LOOP,
    AUTONOMOUS
}
