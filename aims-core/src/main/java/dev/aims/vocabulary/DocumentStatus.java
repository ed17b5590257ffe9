package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** States of control of documented information. */
public enum DocumentStatus implements Coded {
    DRAFT,
    APPROVED,
    RECORD,
    WITHDRAWN
}
