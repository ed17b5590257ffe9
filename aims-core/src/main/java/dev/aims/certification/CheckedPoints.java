package dev.aims.certification;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes points of what checks found. */
final class CheckedPoints {

    private final Assessment assessment;

    CheckedPoints(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Returns the point that is ready when all of {@code checks} conform where they are asked. */
    ReadinessPoint of(String id, String asks, String... checks) {
        List<String> unassessed = Arrays.stream(checks)
                .filter(check -> assessment.check(check).isEmpty())
                .toList();
        List<CheckResult> results = Arrays.stream(checks)
                .flatMap(check -> assessment.check(check).stream())
                .toList();
        List<CheckResult> failing = results.stream()
                .filter(result -> result.outcome() == Outcome.MAJOR_NC || result.outcome() == Outcome.MINOR_NC)
                .toList();
        if (!failing.isEmpty()) {
            return point(id, asks, ReadinessState.NOT_READY, failing);
        }
        List<CheckResult> undecided = results.stream()
                .filter(result -> result.outcome() == Outcome.INDETERMINATE)
                .toList();
        if (!undecided.isEmpty()) {
            return point(id, asks, ReadinessState.UNKNOWN, undecided);
        }
        List<CheckResult> conforming = results.stream()
                .filter(result -> result.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        if (!unassessed.isEmpty() || conforming.isEmpty()) {
            return new ReadinessPoint(
                    id,
                    asks,
                    ReadinessState.UNKNOWN,
                    "not judged: " + String.join(", ", unassessed.isEmpty() ? List.of(checks) : unassessed),
                    List.of(),
                    List.of());
        }
        return point(id, asks, ReadinessState.READY, conforming);
    }

    private static ReadinessPoint point(String id, String asks, ReadinessState state, List<CheckResult> results) {
        return new ReadinessPoint(
                id,
                asks,
                state,
                results.stream().map(CheckedPoints::words).collect(Collectors.joining("; ")),
                state == ReadinessState.UNKNOWN ? List.of() : paths(results, CheckResult::evidence),
                state == ReadinessState.UNKNOWN ? paths(results, CheckResult::missing) : List.of());
    }

    private static String words(CheckResult result) {
        return result.id() + (result.system() == null ? "" : " of " + result.system()) + ": " + result.statement();
    }

    static List<String> paths(List<CheckResult> results, Function<CheckResult, List<String>> paths) {
        return results.stream()
                .map(paths)
                .flatMap(List::stream)
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }
}
