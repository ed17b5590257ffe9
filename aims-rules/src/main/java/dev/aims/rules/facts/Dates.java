package dev.aims.rules.facts;

import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Part;
import dev.aims.fact.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The dates of the entries of a register. A date after the reference date counts as not yet there. Unknown as long as
 * nobody stated the register, unless a question is decided without it.
 */
public final class Dates {

    private final Truth none;
    private final List<Day> days;
    private final LocalDate asOf;

    private Dates(Truth none, List<Day> days, LocalDate asOf) {
        this.none = none;
        this.days = days;
        this.asOf = asOf;
    }

    /** Returns the dates that {@code date} gives of the entries of {@code register}. */
    public static <T extends Part> Dates of(Entries<T> register, Function<T, Day> date, LocalDate asOf) {
        return new Dates(
                register.known().not(), register.members().stream().map(date).toList(), asOf);
    }

    /** Returns whether there is one. */
    public Truth some() {
        return some(day -> day.onOrBefore(asOf));
    }

    /** Returns whether one is at most {@code limit} days back. */
    public Truth within(long limit) {
        return some(day -> day.within(limit, asOf));
    }

    /** Returns whether one lies from {@code before} days before {@code event} to {@code after} days after it. */
    public Truth around(Day event, long before, long after) {
        return some(day -> day.onOrBefore(asOf)
                .and(day.onOrAfter(event.plusDays(-before)))
                .and(day.onOrBefore(event.plusDays(after))));
    }

    /** Returns whether one is {@code day} or earlier. */
    public Truth onOrBefore(Day day) {
        return some(each -> each.onOrBefore(asOf).and(each.onOrBefore(day)));
    }

    /** Returns whether one is {@code day} or later. */
    public Truth onOrAfter(Day day) {
        return some(each -> each.onOrBefore(asOf).and(each.onOrAfter(day)));
    }

    /** Returns the latest, for statements. */
    @Override
    public String toString() {
        Predicate<LocalDate> future = day -> day.isAfter(asOf);
        return days.stream()
                .map(Day::value)
                .filter(Objects::nonNull)
                .filter(future.negate())
                .max(LocalDate::compareTo)
                .map(LocalDate::toString)
                .orElse("none");
    }

    private Truth some(Function<Day, Truth> question) {
        Truth some = none;
        for (Day day : days) {
            some = some.or(question.apply(day));
        }
        return some;
    }
}
