package dev.aims.fact;

import org.jspecify.annotations.Nullable;

/** Yes or no. Absent is not yes: who asserts that there is no answer doesn't claim the matter. */
public final class Flag extends Fact<Boolean> {

    private Flag(Presence presence, Path path, @Nullable Boolean value) {
        super(presence, path, value);
    }

    /** Returns the stated flag. */
    public static Flag of(boolean value, Path path) {
        return new Flag(Presence.STATED, path, value);
    }

    /** Returns a flag about which nothing is stated: absent or unknown. */
    public static Flag blank(Presence presence, Path path) {
        return new Flag(presence, path, null);
    }

    /** Returns whether it is stated to be so. */
    public Truth isTrue() {
        return answer(Boolean.TRUE.equals(value()));
    }

    /** Returns whether it is stated not to be so. */
    public Truth isFalse() {
        return answer(Boolean.FALSE.equals(value()));
    }
}
