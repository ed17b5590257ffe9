package dev.aims.fact;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A list of whole numbers. A stated list is complete: what it doesn't name is not there. */
public final class Numbers extends Fact<List<Integer>> {

    private Numbers(Presence presence, Path path, List<Integer> value) {
        super(presence, path, value);
    }

    /** Returns the stated numbers; an empty list asserts that there are none. */
    public static Numbers of(List<Integer> value, Path path) {
        return new Numbers(value.isEmpty() ? Presence.ABSENT : Presence.STATED, path, List.copyOf(value));
    }

    /** Returns numbers about which nothing is stated: absent or unknown. */
    public static Numbers blank(Presence presence, Path path) {
        return new Numbers(presence, path, List.of());
    }

    /** Returns the numbers, empty when none are stated. */
    @Override
    public List<Integer> value() {
        return Texts.nonNull(super.value());
    }

    /** Returns whether {@code number} is among them. */
    public Truth has(int number) {
        return answer(value().contains(number));
    }

    /** Returns whether each of {@code first} to {@code last} is among them. */
    public Truth hasAll(int first, int last) {
        return answer(Set.copyOf(value())
                .containsAll(IntStream.rangeClosed(first, last).boxed().toList()));
    }

    @Override
    public String toString() {
        return value().isEmpty()
                ? super.toString()
                : new TreeSet<>(value()).stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
