package dev.aims.law;

import java.util.List;
import java.util.Objects;

/**
 * Something that facts suggest and that a person has to check: facts alone can't say under whose name a system goes to
 * market, or whether a modification is substantial.
 *
 * @param provision the provision to check, such as {@code Art. 25(1)(c)}
 * @param statement what is stated and what it may mean
 * @param evidence JSON Pointers to the facts, sorted
 */
public record Signal(String provision, String statement, List<String> evidence) {

    public Signal {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(statement, "statement");
        evidence = List.copyOf(evidence);
    }
}
