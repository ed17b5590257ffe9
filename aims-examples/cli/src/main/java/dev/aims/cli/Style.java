package dev.aims.cli;

import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;

/** How words look on a terminal that shows colours; elsewhere all look alike, so no meaning hangs on them alone. */
enum Style {
    PLAIN(""),
    TITLE("1"),
    GOOD("32"),
    OPEN("36"),
    MINOR("33"),
    MAJOR("1;31"),
    ASIDE("2");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    static Style of(Outcome outcome) {
        return switch (outcome) {
            case MAJOR_NC -> MAJOR;
            case MINOR_NC -> MINOR;
            case INDETERMINATE -> OPEN;
            case CONFORM, OFI -> GOOD;
            case NOT_APPLICABLE -> ASIDE;
        };
    }

    static Style of(Verdict verdict) {
        return switch (verdict) {
            case MAJOR_NC, EXCLUSION_CHALLENGED -> MAJOR;
            case MINOR_NC -> MINOR;
            case INDETERMINATE -> OPEN;
            case CONFORM, OFI -> GOOD;
            case NOT_APPLICABLE -> ASIDE;
        };
    }

    String paint(String text) {
        return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
