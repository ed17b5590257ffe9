package dev.aims.rules.facts;

import dev.aims.fact.Truth;

/** One demand or another, as a condition decides. */
public final class Choice {

    private Choice() {}

    /** Returns {@code then} if {@code condition} holds, else {@code otherwise}; while it is unknown, what both agree on. */
    public static Truth of(Truth condition, Truth then, Truth otherwise) {
        return switch (condition.value()) {
            case YES -> condition.and(then);
            case NO -> condition.not().and(otherwise);
            case UNKNOWN -> Truth.any(condition.and(then), condition.and(otherwise), then.and(otherwise));
        };
    }
}
