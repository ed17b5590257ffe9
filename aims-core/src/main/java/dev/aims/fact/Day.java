package dev.aims.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A calendar day, UTC. A comparison with an absent day is answered no, in either direction. */
public final class Day extends Fact<LocalDate> {

    private Day(Presence presence, Path path, @Nullable LocalDate value) {
        super(presence, path, value);
    }

    /** Returns the stated day. */
    public static Day of(LocalDate value, Path path) {
        return new Day(Presence.STATED, path, value);
    }

    /** Returns a day about which nothing is stated: absent or unknown. */
    public static Day blank(Presence presence, Path path) {
        return new Day(presence, path, null);
    }

    /** Returns whether it is {@code day} or earlier. */
    public Truth onOrBefore(LocalDate day) {
        return answer(value() != null && !value().isAfter(day));
    }

    /** Returns whether it is {@code day} or later. */
    public Truth onOrAfter(LocalDate day) {
        return answer(value() != null && !value().isBefore(day));
    }

    /** Returns whether it is earlier than {@code day}. */
    public Truth before(LocalDate day) {
        return answer(value() != null && value().isBefore(day));
    }

    /** Returns whether it is later than {@code day}. */
    public Truth after(LocalDate day) {
        return answer(value() != null && value().isAfter(day));
    }

    /** Returns whether it is {@code day} or earlier; no when either is absent. */
    public Truth onOrBefore(Day day) {
        return answer(day, value() != null && day.value() != null && !value().isAfter(day.value()));
    }

    /** Returns whether it is {@code day} or later; no when either is absent. */
    public Truth onOrAfter(Day day) {
        return day.onOrBefore(this);
    }

    /** Returns whether it is earlier than {@code day}; no when either is absent. */
    public Truth before(Day day) {
        return answer(day, value() != null && day.value() != null && value().isBefore(day.value()));
    }

    /** Returns whether it is later than {@code day}; no when either is absent. */
    public Truth after(Day day) {
        return day.before(this);
    }

    /** Returns whether it is not later than {@code asOf} and at most {@code days} days before it, both ends included. */
    public Truth within(long days, LocalDate asOf) {
        return onOrBefore(asOf).and(onOrAfter(asOf.minusDays(days)));
    }

    /** Returns the day {@code days} days later, at the same path; what isn't stated stays so. */
    public Day plusDays(long days) {
        return value() == null ? this : of(value().plusDays(days), path());
    }

    /** Returns this, or {@code other} if this is asserted absent. An unknown day stays unknown. */
    public Day orIfAbsent(Day other) {
        return presence() == Presence.ABSENT ? other : this;
    }

    /** Returns this, or {@code day} if this is asserted absent. An unknown day stays unknown. */
    public Day orIfAbsent(LocalDate day) {
        return presence() == Presence.ABSENT ? of(day, path()) : this;
    }

    /** Returns this, or {@code day} if this is asserted absent or later than {@code day}. An unknown day stays unknown. */
    public Day atMost(LocalDate day) {
        return presence() == Presence.ABSENT || (value() != null && value().isAfter(day)) ? of(day, path()) : this;
    }

    /**
     * Returns whether what was due within {@code days} days from {@code start} was done by then. A limit that still
     * runs on {@code asOf}, its last day included, is kept. Without a start it is not.
     *
     * @param start the day from which the limit runs
     * @param days the limit in calendar days
     */
    public Truth keptWithin(Day start, long days, LocalDate asOf) {
        Day limit = start.plusDays(days);
        return limit.onOrAfter(asOf).or(onOrBefore(limit));
    }
}
