package dev.aims.gate;

/** What a gate does about a shortfall or an unknown, from the mildest to the strictest. */
public enum Effect {
    /** It is named, and holds nothing. */
    ADVISORY,
    /** It holds unless a corrective action is planned for it that is not overdue, or a concession covers it. */
    HOLDS_UNLESS_PLANNED,
    /** It holds unless a concession covers it. */
    HOLDS_UNLESS_CONCEDED,
    /** It holds; neither concession nor baseline helps. */
    HOLDS
}
