package dev.aims.crosswalk;

/** How far a pair of a crosswalk can be relied on. */
public enum Trust {
    /** Follows from the structure of both documents. */
    HIGH,
    /** Judged with care, or by one body that others don't endorse. */
    MEDIUM,
    /** A hint; look at both documents before relying on it. */
    LOW
}
