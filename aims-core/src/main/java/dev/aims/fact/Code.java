package dev.aims.fact;

import org.jspecify.annotations.Nullable;

/**
 * A code of a closed list.
 *
 * @param <E> the list; where its codes are ordered, the lowest comes first
 */
public final class Code<E extends Enum<E> & Coded> extends Fact<E> {

    private Code(Presence presence, Path path, @Nullable E value) {
        super(presence, path, value);
    }

    /** Returns the stated code. */
    public static <E extends Enum<E> & Coded> Code<E> of(E value, Path path) {
        return new Code<E>(Presence.STATED, path, value);
    }

    /** Returns a code about which nothing is stated: absent or unknown. */
    public static <E extends Enum<E> & Coded> Code<E> blank(Presence presence, Path path) {
        return new Code<E>(presence, path, null);
    }

    /** Returns whether it is {@code code}. */
    public Truth is(E code) {
        return answer(value() == code);
    }

    /** Returns whether it is one of {@code codes}. */
    @SafeVarargs
    public final Truth in(E... codes) {
        boolean any = false;
        for (E code : codes) {
            any |= code == value();
        }
        return answer(any);
    }

    /** Returns whether both are stated and the same. */
    public Truth is(Code<E> other) {
        return answer(other, value() != null && value() == other.value());
    }

    /** Returns whether it is {@code least} or stands above it in the list. */
    public Truth atLeast(E least) {
        return answer(value() != null && value().compareTo(least) >= 0);
    }

    /** Returns whether it stands above {@code other} in the list; no when either is absent. */
    public Truth above(Code<E> other) {
        return answer(other, value() != null && other.value() != null && value().compareTo(other.value()) > 0);
    }

    @Override
    public String toString() {
        return value() == null ? super.toString() : value().code();
    }
}
