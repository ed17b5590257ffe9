package dev.aims.crosswalk;

/** How a requirement relates to an item of another framework. */
public enum Relation {
    /** The same clause of the structure that management system standards share, with another subject. */
    SAME_HARMONISED_CLAUSE,
    /** Fulfilling the requirement helps to fulfil the item. */
    SUPPORTS,
    /** The requirement answers part of the item. */
    PARTIAL,
    /** The same activity for another subject; its results don't carry over. */
    ANALOGUE,
    /** They touch. */
    WEAK,
    /** The source pairs them and doesn't say how they relate. */
    RELATED
}
