package dev.aims.certification;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of the calendar.
 *
 * @param step what has to be done
 * @param subject which of several: the year of a surveillance audit, or audit and finding joined by a slash; else empty
 * @param from the first day on which it is due; a recertification audit may come earlier in the cycle
 * @param lastDay the last day on which it is in time
 * @param doneOn the day it was done; null if it wasn't, as far as is stated
 * @param state how it stands
 */
public record CalendarEntry(
        CalendarStep step,
        String subject,
        LocalDate from,
        LocalDate lastDay,
        @Nullable LocalDate doneOn,
        CalendarState state) {

    public CalendarEntry {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(state, "state");
        if (lastDay.isBefore(from)) {
            throw new IllegalArgumentException("the last day " + lastDay + " is before the first, " + from);
        }
    }

    /** Returns whether it was done after its last day. */
    public boolean isLate() {
        return doneOn != null && doneOn.isAfter(lastDay);
    }
}
