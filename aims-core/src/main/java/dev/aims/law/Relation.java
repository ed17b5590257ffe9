package dev.aims.law;

/** How a requirement of ISO/IEC 42001 relates to a duty of the law. */
public enum Relation {
    /** Helps to meet it. */
    SUPPORTS,
    /** Asks for a part of it. */
    PARTIAL,
    /** Touches it only. */
    WEAK,
    /** A published mapping names the pair and says no more. */
    UNSPECIFIED;

    /** Returns whether the relation is firm enough to count for a status. */
    public boolean counts() {
        return this == SUPPORTS || this == PARTIAL;
    }
}
