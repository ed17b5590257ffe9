package dev.aims.assessment;

import dev.aims.catalog.Grade;

/** How a check came out. */
public enum Outcome {
    /** Proven to conform. */
    CONFORM,
    /** An opportunity for improvement; no requirement is failed. */
    OFI,
    /** A minor nonconformity is proven. */
    MINOR_NC,
    /** A major nonconformity is proven. */
    MAJOR_NC,
    /** The facts say that it isn't asked here. */
    NOT_APPLICABLE,
    /** A fact was not stated; neither a pass nor a failure. */
    INDETERMINATE;

    /** Returns the outcome of a check that fails with {@code grade}. */
    public static Outcome failing(Grade grade) {
        return switch (grade) {
            case MAJOR -> MAJOR_NC;
            case MINOR -> MINOR_NC;
            case OFI -> OFI;
        };
    }

    /** Returns whether a shortfall is proven. */
    public boolean isShortfall() {
        return this == OFI || this == MINOR_NC || this == MAJOR_NC;
    }
}
