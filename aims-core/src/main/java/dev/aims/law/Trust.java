package dev.aims.law;

/** How well a mapping is founded. */
public enum Trust {
    /** One published source without a reading of ours. */
    LOW,
    /** Our own reading, or two sources. */
    MEDIUM,
    /** Three sources. */
    HIGH
}
