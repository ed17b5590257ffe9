package dev.aims.gate;

import dev.aims.assessment.Outcome;

/** How grave an outcome is, as gates and baselines compare them. */
final class Gravity {

    private Gravity() {}

    /** Returns 0 for what holds nothing, then more for the graver. */
    static int of(Outcome outcome) {
        return switch (outcome) {
            case CONFORM, NOT_APPLICABLE -> 0;
            case OFI -> 1;
            case MINOR_NC -> 2;
            case INDETERMINATE -> 3;
            case MAJOR_NC -> 4;
        };
    }
}
