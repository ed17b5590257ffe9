package dev.aims.certification;

/** Whether the facts bear that something is ready. */
public enum ReadinessState {
    /** Ready, as far as facts are recorded. */
    READY,
    /** The facts say what is lacking. */
    NOT_READY,
    /** The facts stated don't say. */
    UNKNOWN
}
