package dev.aims.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;

/**
 * From when an obligation applies, and whether it does on the dossier's reference date.
 *
 * @param appliesFrom the first day; where the text has two readings, the earlier
 * @param force whether that day has come
 * @param daysUntil days from the reference date to the first day; 0 once it has come
 * @param note what makes the day uncertain or conditional; empty if nothing does
 * @param missing JSON Pointers to facts that would settle it, sorted
 */
public record Timing(LocalDate appliesFrom, Force force, long daysUntil, String note, List<String> missing) {

    public Timing {
        Objects.requireNonNull(appliesFrom, "appliesFrom");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(note, "note");
        missing = List.copyOf(missing);
    }

    static Timing of(LocalDate appliesFrom, Force force, LocalDate asOf, String note, List<String> missing) {
        return new Timing(appliesFrom, force, Math.max(0, ChronoUnit.DAYS.between(asOf, appliesFrom)), note, missing);
    }

    /** Returns the timing of what applies from {@code day} without conditions. */
    static Timing from(LocalDate day, LocalDate asOf) {
        return of(day, asOf.isBefore(day) ? Force.LATER : Force.IN_FORCE, asOf, "", List.of());
    }
}
