package dev.aims.certification;

import dev.aims.fact.Truth;
import java.util.List;
import java.util.Objects;

/**
 * One thing that a stage of the initial audit builds on.
 *
 * @param id a code such as {@code INTERNAL_AUDIT}
 * @param asks what has to be in place, in a sentence
 * @param state whether it is
 * @param statement what is recorded, in a sentence
 * @param evidence JSON Pointers to the facts that decided, sorted
 * @param missing JSON Pointers to facts that would have to be stated to decide, sorted
 */
public record ReadinessPoint(
        String id, String asks, ReadinessState state, String statement, List<String> evidence, List<String> missing) {

    public ReadinessPoint {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(asks, "asks");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(statement, "statement");
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }

    static ReadinessPoint of(String id, String asks, Truth truth, String ready, String notReady) {
        List<String> facts = List.copyOf(truth.facts());
        return switch (truth.value()) {
            case YES -> new ReadinessPoint(id, asks, ReadinessState.READY, ready, facts, List.of());
            case NO -> new ReadinessPoint(id, asks, ReadinessState.NOT_READY, notReady, facts, List.of());
            case UNKNOWN ->
                new ReadinessPoint(
                        id, asks, ReadinessState.UNKNOWN, "not stated: " + String.join(", ", facts), List.of(), facts);
        };
    }
}
