package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Grades of a registered nonconformity. */
public enum NonconformityGrade implements Coded {
    MAJOR,
    MINOR
}
