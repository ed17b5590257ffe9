package dev.aims.fact;

/** The three states of a fact. */
public enum Presence {
    /** The host states a value. */
    STATED,
    /** The host asserts that there is none: JSON null, an empty text, or an empty list or map. */
    ABSENT,
    /** The host said nothing. Unknown never proves and never refutes. */
    UNKNOWN
}
