package dev.aims.catalog;

/** Phases of the management system's cycle. */
public enum Pdca {
    /** Establish. */
    PLAN,
    /** Implement and operate. */
    DO,
    /** Monitor and review. */
    CHECK,
    /** Improve. */
    ACT
}
