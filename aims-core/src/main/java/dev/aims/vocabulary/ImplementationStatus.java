package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Implementation states of a control. */
public enum ImplementationStatus implements Coded {
    IMPLEMENTED,
    PARTIAL,
    PLANNED,
    NOT_IMPLEMENTED
}
