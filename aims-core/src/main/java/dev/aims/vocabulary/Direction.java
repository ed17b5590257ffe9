package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Inside or outside the organisation. */
public enum Direction implements Coded {
    INTERNAL,
    EXTERNAL
}
