package dev.aims.crosswalk;

import java.util.Objects;

/**
 * A clause, control, provision or principle of another framework.
 *
 * @param id as the framework writes it, such as {@code GOVERN 1.1} or {@code Art. 5(2)}
 * @param group what it belongs to; empty if the framework doesn't group its items
 * @param title a short title; empty if there is none
 */
public record Item(String id, String group, String title) {

    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(title, "title");
    }
}
