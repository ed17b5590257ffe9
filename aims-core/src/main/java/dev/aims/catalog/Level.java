package dev.aims.catalog;

/** What a check is judged on. */
public enum Level {
    /** Once, over the organisation and all its systems. */
    ORG,
    /** For each system by itself. */
    SYSTEM
}
