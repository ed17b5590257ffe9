package dev.aims.report.html;

import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;
import java.util.Locale;

/** How a verdict or an outcome is drawn: never by colour alone. Worst first. */
enum Mark {
    EXCLUDED("\u2260", "exclusion challenged", "exclusions challenged"),
    MAJOR("\u2715", "major nonconformity", "major nonconformities"),
    MINOR("!", "minor nonconformity", "minor nonconformities"),
    OPEN("?", "can't be decided yet", "can't be decided yet"),
    OFI("+", "conforms and can improve", "conform and can improve"),
    CONFORM("\u2713", "conforms", "conform"),
    NOT_APPLICABLE("\u2013", "doesn't apply", "don't apply");

    private final String symbol;
    private final String one;
    private final String many;

    Mark(String symbol, String one, String many) {
        this.symbol = symbol;
        this.one = one;
        this.many = many;
    }

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case EXCLUSION_CHALLENGED -> EXCLUDED;
            case MAJOR_NC -> MAJOR;
            case MINOR_NC -> MINOR;
            case INDETERMINATE -> OPEN;
            case OFI -> OFI;
            case CONFORM -> CONFORM;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
        };
    }

    static Mark of(Outcome outcome) {
        return of(Verdict.valueOf(outcome.name()));
    }

    /** Returns one character that tells it from the others without colour. */
    String symbol() {
        return symbol;
    }

    /** Returns it as the style sheet calls it. */
    String style() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String words() {
        return one;
    }

    String words(long count) {
        return count == 1 ? one : many;
    }

    /** Returns whether something has to be mended or stated. */
    boolean isOpen() {
        return compareTo(OPEN) <= 0;
    }
}
