package dev.aims.catalog;

import java.util.Objects;

/**
 * A condition for a control to apply to a system.
 *
 * @param condition the name of the condition, as rules conclude it
 * @param otherwise the reason code of NOT_APPLICABLE when the condition is refuted
 */
public record Precondition(String condition, String otherwise) {

    public Precondition {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(otherwise, "otherwise");
    }
}
