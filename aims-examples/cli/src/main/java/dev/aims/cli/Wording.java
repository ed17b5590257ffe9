package dev.aims.cli;

import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.source.Place;
import java.util.List;
import java.util.Locale;

/** How the library's values read in a sentence. */
final class Wording {

    private Wording() {}

    static String of(Outcome outcome) {
        return switch (outcome) {
            case CONFORM -> "conforms";
            case OFI -> "opportunity for improvement";
            case MINOR_NC -> "minor nonconformity";
            case MAJOR_NC -> "major nonconformity";
            case NOT_APPLICABLE -> "not applicable";
            case INDETERMINATE -> "can't be decided yet";
        };
    }

    static String of(Verdict verdict) {
        return verdict == Verdict.EXCLUSION_CHALLENGED ? "exclusion challenged" : of(Outcome.valueOf(verdict.name()));
    }

    /** Returns a code such as {@code NO_CUSTOMERS} as words. */
    static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns {@code one} or {@code more}, after the number. */
    static String count(long number, String one, String more) {
        return number + " " + (number == 1 ? one : more);
    }

    /** Returns the first {@code most} items and how many more there are. */
    static String shortened(List<String> items, int most) {
        return items.size() <= most
                ? String.join(", ", items)
                : String.join(", ", items.subList(0, most)) + " and " + (items.size() - most) + " more";
    }

    /** Returns {@code file:line}, which editors open. */
    static String of(Place place) {
        return place.file() + ":" + place.line();
    }

    /** Returns a digest as far as a person compares it. */
    static String digest(String digest) {
        int start = digest.indexOf(':') + 1;
        return digest.substring(0, Math.min(digest.length(), start + 12));
    }

    static String of(SystemAssessment system) {
        return (system.stage() == null
                        ? "stage not stated"
                        : words(system.stage().name()))
                + "; "
                + (system.effectiveImpact() == null
                        ? "impact not decided"
                        : system.effectiveImpact().name() + " impact")
                + "; "
                + of(system.euAiAct());
    }

    private static String of(EuClassification law) {
        if (law.tier() == null) {
            return "EU AI Act class not decided";
        }
        StringBuilder text = new StringBuilder("EU AI Act class ").append(law.tier());
        if (!law.bases().isEmpty()) {
            text.append(" (").append(String.join(", ", law.bases())).append(')');
        }
        if (law.appliesFrom() != null) {
            text.append(Boolean.TRUE.equals(law.inForceAtAsOf()) ? ", duties since " : ", duties from ")
                    .append(law.appliesFrom());
        }
        if (!law.transparency().isEmpty()) {
            text.append(", also ").append(String.join(", ", law.transparency()));
        }
        return text.toString();
    }
}
