package dev.aims.law;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day from which a part of the law applies.
 *
 * @param id the name under which duties refer to it
 * @param day the first day, UTC
 * @param what what applies, in own words
 * @param source the provision that says so
 * @param certain whether the text leaves just one reading
 * @param note why it isn't certain; empty if it is
 */
public record ApplicationDate(String id, LocalDate day, String what, String source, boolean certain, String note) {

    public ApplicationDate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
    }
}
