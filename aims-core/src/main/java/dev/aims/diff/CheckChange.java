package dev.aims.diff;

import dev.aims.assessment.CheckResult;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one check of one subject moved.
 *
 * @param id the check
 * @param system the system judged; null for the organisation
 * @param movement how it moved
 * @param before its result before; null if it is new
 * @param after its result after; null if it is gone
 * @param facts the changed facts at, above or below what either result rests on or lacks, sorted; if there are none and
 *     the reference date changed, that date. Empty too if facts couldn't be compared
 * @param settings the names of this check's limits and grades that were set otherwise, sorted
 */
public record CheckChange(
        String id,
        @Nullable String system,
        Movement movement,
        @Nullable CheckResult before,
        @Nullable CheckResult after,
        List<FactChange> facts,
        List<String> settings) {

    public CheckChange {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(movement, "movement");
        if ((before == null) != (movement == Movement.NEW) || (after == null) != (movement == Movement.GONE)) {
            throw new IllegalArgumentException(
                    "a new check has no result before, a check that is gone none after, any other has both");
        }
        facts = List.copyOf(facts);
        settings = List.copyOf(settings);
    }

    /** Returns JSON Pointers to what either result rests on or lacks, sorted. */
    public List<String> evidence() {
        return evidence(before, after);
    }

    static List<String> evidence(@Nullable CheckResult before, @Nullable CheckResult after) {
        TreeSet<String> pointers = new TreeSet<>();
        Stream.of(before, after).filter(Objects::nonNull).forEach(result -> {
            pointers.addAll(result.evidence());
            pointers.addAll(result.missing());
        });
        return List.copyOf(pointers);
    }

    CheckChange mirrored() {
        return new CheckChange(
                id,
                system,
                movement.mirrored(),
                /* before= */ after,
                /* after= */ before,
                facts.stream().map(FactChange::mirrored).toList(),
                settings);
    }
}
