package dev.aims.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One fact, in one of three states. Questions to an absent fact are answered no, unless they ask for absence; questions
 * to an unknown fact have no answer. Equality looks at state and value, not at the place.
 *
 * @param <T> what is stated
 */
public abstract sealed class Fact<T> permits Amount, Code, Codes, Day, Entries, Flag, Listing, Numbers, Text, Texts {

    private final Presence presence;
    private final Path path;
    private final @Nullable T value;

    Fact(Presence presence, Path path, @Nullable T value) {
        this.presence = Objects.requireNonNull(presence, "presence");
        this.path = Objects.requireNonNull(path, "path");
        this.value = value;
    }

    /** Returns which of the three states the fact is in. */
    public final Presence presence() {
        return presence;
    }

    /** Returns where the fact stands, or would stand. */
    public final Path path() {
        return path;
    }

    /** Returns what is stated. A collection is empty when nothing is stated; anything else is null then. */
    public @Nullable T value() {
        return value;
    }

    /** Returns whether something is stated; an empty text, list or map states nothing. */
    public final Truth stated() {
        return stated(presence, path);
    }

    /** Returns whether it is asserted that there is none. */
    public final Truth absent() {
        return absent(presence, path);
    }

    /** Returns yes when the host said something at all, be it that there is none; else unknown. */
    public final Truth known() {
        return presence == Presence.UNKNOWN ? Truth.unknown(path) : Truth.of(true, path);
    }

    static Truth absent(Presence presence, Path path) {
        return presence == Presence.UNKNOWN ? Truth.unknown(path) : Truth.of(presence == Presence.ABSENT, path);
    }

    static Truth stated(Presence presence, Path path) {
        return presence == Presence.UNKNOWN ? Truth.unknown(path) : Truth.of(presence == Presence.STATED, path);
    }

    /** Answers a question that the stated value decides. */
    final Truth answer(boolean holds) {
        return presence == Presence.UNKNOWN
                ? Truth.unknown(path)
                : Truth.of(presence == Presence.STATED && holds, path);
    }

    /** Answers a question that this value and another decide together. */
    final Truth answer(Fact<?> other, boolean holds) {
        Truth both = stated().and(other.stated());
        return both.isYes() && !holds ? both.not() : both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fact<?> fact
                && getClass() == fact.getClass()
                && presence == fact.presence
                && Objects.equals(value, fact.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(presence, value);
    }

    /** Returns the value as findings print it. */
    @Override
    public String toString() {
        return switch (presence) {
            case STATED -> String.valueOf(value);
            case ABSENT -> "none";
            case UNKNOWN -> "not stated";
        };
    }
}
