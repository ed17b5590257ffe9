package dev.aims.catalog;

/** Kinds of requirement. */
public enum RequirementKind {
    /** A leaf clause of the standard; always applies. */
    CLAUSE,
    /** A control; applies where the facts call for it. */
    CONTROL
}
