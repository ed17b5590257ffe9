package dev.aims.catalog;

import java.util.Objects;

/**
 * A clause or a control objective: the requirements that share a file of a pack.
 *
 * @param id such as {@code c6_1} or {@code a6_2}; a requirement names it as its {@link Requirement#group()}
 * @param title the short title; empty if none is known
 */
public record Group(String id, String title) {

    public Group {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
    }
}
