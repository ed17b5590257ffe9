package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Grades of an audit finding. */
public enum AuditGrade implements Coded {
    MAJOR,
    MINOR,
    OFI
}
