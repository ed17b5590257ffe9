package dev.aims.report;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.gate.Ground;
import dev.aims.gate.Standing;
import dev.aims.source.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One point of a report: the result of a check, or something a gate looks at apart from checks.
 *
 * @param dossier the name under which the host gave the dossier
 * @param rule the id of the check, or of the gate's own rule
 * @param title the title of that rule
 * @param apart whether it is the gate's own rule
 * @param decided whether a gate decided on the dossier
 * @param result the result; of the gate's own rules one that stands for the decision
 * @param standing how the gate took it; without a gate, how one would take it that nobody has set otherwise
 */
record Point(
        String dossier,
        String rule,
        String title,
        boolean apart,
        boolean decided,
        CheckResult result,
        Standing standing) {

    /** What holds first, then what is tolerated, then advice; the graver outcome first among equals. */
    static final Comparator<Point> GRAVEST_FIRST = Comparator.<Point, Standing.Kind>comparing(
                    point -> point.standing().kind())
            .thenComparing(point -> gravity(point.result().outcome()))
            .reversed();

    Point {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(standing, "standing");
    }

    /** Returns whether something is left to mend or to supply. */
    boolean isOpen() {
        return apart || isOpen(result.outcome());
    }

    static boolean isOpen(Outcome outcome) {
        return outcome.isShortfall() || outcome == Outcome.INDETERMINATE;
    }

    boolean is(Standing.Kind kind) {
        return standing.kind() == kind;
    }

    /** Returns the outcome; {@code HOLD} where the gate itself is the reason. */
    String word() {
        return apart && !isExclusion() ? "HOLD" : result.outcome().name();
    }

    private boolean isExclusion() {
        return rule.equals(GateRule.EXCLUSION.id());
    }

    /** Returns the id of what it is about, and of the system if it is about one: what tells it from all others. */
    String subject() {
        @Nullable String system = result.system();
        return system == null ? result.id() : result.id() + ' ' + system;
    }

    /** Returns the requirement that it belongs to; {@code gate} where there is none. */
    String requirement() {
        return apart && !isExclusion() ? "gate" : result.requirement();
    }

    /** Returns what was found, and what to do about it. */
    String statementAndRemedy() {
        return result.remedy().isEmpty()
                ? result.statement()
                : result.statement() + (result.statement().endsWith(".") ? " " : ". ") + result.remedy();
    }

    /** Returns the grounds on which it is tolerated, in words. */
    String grounds() {
        return standing.grounds().stream().map(Ground::inWords).collect(Collectors.joining("; "));
    }

    /** Returns the fact it is about, a JSON Pointer; empty if none is known. */
    String pointer() {
        if (!result.cause().isEmpty()) {
            return result.cause();
        }
        List<String> facts = result.evidence().isEmpty() ? result.missing() : result.evidence();
        return facts.isEmpty() ? "" : facts.get(0);
    }

    /** Returns where it stands; the beginning of the dossier if that isn't known. */
    Place place() {
        Place place = result.place();
        return place == null ? beginning(dossier) : place;
    }

    /** Returns the beginning of {@code dossier}. */
    static Place beginning(String dossier) {
        return new Place(dossier, 1, 1);
    }

    private static int gravity(Outcome outcome) {
        return switch (outcome) {
            case CONFORM, NOT_APPLICABLE -> 0;
            case OFI -> 1;
            case MINOR_NC -> 2;
            case INDETERMINATE -> 3;
            case MAJOR_NC -> 4;
        };
    }
}
