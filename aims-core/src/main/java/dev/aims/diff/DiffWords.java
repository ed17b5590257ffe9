package dev.aims.diff;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;
import dev.aims.fact.Presence;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a diff reads in a sentence, so that every report says it alike. */
public final class DiffWords {

    private DiffWords() {}

    /** Returns how many checks moved, and how. */
    public static String summary(AssessmentDiff diff) {
        String counts = Stream.of(Movement.values())
                .filter(movement -> !diff.checks(movement).isEmpty())
                .map(movement -> diff.checks(movement).size() + " " + of(movement))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "no check moved" : counts;
    }

    /** Returns how many facts changed, and how many of them moved no check; or that nobody could tell. */
    public static String facts(AssessmentDiff diff) {
        FactDiff facts = diff.facts();
        if (facts == null) {
            return "Facts couldn't be compared, because a stored assessment doesn't hold them; paths are those that the"
                    + " results rest on.";
        }
        int changed = facts.changes().size();
        if (changed == 0) {
            return "No fact changed.";
        }
        int idle = diff.idleFacts().size();
        String rest =
                idle == 0 ? "" : idle == changed ? "; that moved no check" : "; " + idle + " of them moved no check";
        return (changed == 1 ? "1 fact changed" : changed + " facts changed") + rest + ".";
    }

    /** Returns by how much the reference date moved; empty if it didn't. */
    public static String time(AssessmentDiff diff) {
        long days = ChronoUnit.DAYS.between(diff.before().asOf(), diff.after().asOf());
        return days == 0
                ? ""
                : "The reference date moved by " + (Math.abs(days) == 1 ? "1 day" : Math.abs(days) + " days")
                        + (days < 0 ? " backwards." : ".");
    }

    /** Returns the movement as it completes a number of checks. */
    public static String of(Movement movement) {
        return switch (movement) {
            case WORSE -> "worse";
            case BETTER -> "better";
            case NEW -> "new";
            case GONE -> "gone";
            case OTHER -> "between conforming and not applicable";
            case CHANGED -> "the same on other grounds";
        };
    }

    /** Returns what became of a fact. */
    public static String of(FactChange fact) {
        if (fact.before() == Presence.STATED && fact.after() == Presence.STATED) {
            return "changed";
        }
        return switch (fact.after()) {
            case STATED -> "stated now" + (fact.before() == Presence.ABSENT ? ", was asserted absent" : "");
            case ABSENT -> "asserted absent now" + (fact.before() == Presence.STATED ? ", was stated" : "");
            case UNKNOWN -> "no longer " + (fact.before() == Presence.STATED ? "stated" : "asserted absent");
        };
    }

    /** Returns the outcome of a result; {@code not judged} if there is none. */
    public static String outcome(@Nullable CheckResult result) {
        return result == null ? "not judged" : of(result.outcome());
    }

    /** Returns an outcome. */
    public static String of(Outcome outcome) {
        return switch (outcome) {
            case CONFORM -> "conforms";
            case OFI -> "opportunity for improvement";
            case MINOR_NC -> "minor nonconformity";
            case MAJOR_NC -> "major nonconformity";
            case NOT_APPLICABLE -> "not applicable";
            case INDETERMINATE -> "can't be decided yet";
        };
    }

    /** Returns a verdict with its reason, if there is one; {@code not judged} if there is no verdict. */
    public static String verdict(@Nullable Verdict verdict, @Nullable String reason) {
        if (verdict == null) {
            return "not judged";
        }
        String words =
                verdict == Verdict.EXCLUSION_CHALLENGED ? "exclusion challenged" : of(Outcome.valueOf(verdict.name()));
        return reason == null ? words : words + " (" + words(reason) + ")";
    }

    /** Returns whether a control applies, and why not; {@code not asked} if nobody asked. */
    public static String applicability(@Nullable Applicability applicability) {
        if (applicability == null) {
            return "not asked";
        }
        if (applicability.applies() == null) {
            return "not decided";
        }
        String reason = applicability.reason();
        return applicability.applies()
                ? "applies"
                : "doesn't apply" + (reason == null ? "" : " (" + words(reason) + ")");
    }

    /** Returns whom a result is about. */
    public static String subject(@Nullable String system) {
        return system == null ? "organisation" : system;
    }

    /** Returns the name of a value that differs. */
    public static String name(ValueChange value) {
        String name = value.name();
        if (name.startsWith("settings/")) {
            return "setting " + name.substring("settings/".length());
        }
        if (name.startsWith("packs/")) {
            return "pack " + name.substring("packs/".length());
        }
        return name.startsWith("eu_ai_act/")
                ? "EU AI Act " + words(name.substring("eu_ai_act/".length()))
                : words(name);
    }

    /** Returns the value before; {@code none} if there was none, and {@code the pack's own} of a setting. */
    public static String before(ValueChange value) {
        return value(value, value.before());
    }

    /** Returns the value after, likewise. */
    public static String after(ValueChange value) {
        return value(value, value.after());
    }

    private static String value(ValueChange value, @Nullable String side) {
        if (side == null) {
            return value.name().startsWith("settings/") ? "the pack's own" : "none";
        }
        return side;
    }

    private static String words(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
