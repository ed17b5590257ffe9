package dev.aims.rules.facts;

import dev.aims.binding.Binder;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Part;
import dev.aims.fact.Path;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The latest record of a register, up to a date.
 *
 * @param <T> the kind of record
 * @param record the record; absent if there is none, unknown if a fact that isn't stated decides which it is
 * @param exists whether there is one at all
 */
record Chosen<T extends Part>(T record, Truth exists) {

    /**
     * Returns the entry with the latest date up to {@code asOf} among the eligible ones; of several on one day the last
     * by id.
     */
    static <T extends Part> Chosen<T> latest(
            Class<T> type, Entries<T> register, Function<T, Day> date, LocalDate asOf, Function<T, Truth> eligible) {
        if (register.presence() == Presence.UNKNOWN) {
            return new Chosen<>(Binder.undecided(type, register.path()), Truth.unknown(register.path()));
        }
        @Nullable T best = null;
        Truth exists = register.known().not();
        for (T entry : register.members()) {
            Truth made = date.apply(entry).onOrBefore(asOf).and(eligible.apply(entry));
            exists = exists.or(made);
            if (made.isYes() && (best == null || !isBefore(date.apply(entry), date.apply(best)))) {
                best = entry;
            }
        }
        for (T entry : register.members()) {
            Day day = date.apply(entry);
            Truth made = day.onOrBefore(asOf).and(eligible.apply(entry));
            if (made.isUnknown() && (best == null || !isBefore(day, date.apply(best)))) {
                Path open = made.firstFact();
                return new Chosen<>(Binder.undecided(type, open == null ? register.path() : open), exists);
            }
        }
        T record = best == null ? Binder.blank(type, Presence.ABSENT, register.path()) : best;
        return new Chosen<>(record, exists);
    }

    /** Unknown days are never before another. */
    private static boolean isBefore(Day day, Day other) {
        return day.value() != null && other.value() != null && day.value().isBefore(other.value());
    }
}
