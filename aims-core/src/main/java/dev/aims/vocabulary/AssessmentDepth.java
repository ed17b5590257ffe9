package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Depths of an impact assessment. */
public enum AssessmentDepth implements Coded {
    FULL,
    SCREENING
}
