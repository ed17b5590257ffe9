package dev.aims.fact;

import java.util.List;

/**
 * Records in an order that matters.
 *
 * @param <T> the kind of record
 */
public final class Listing<T extends Part> extends Fact<List<T>> {

    private Listing(Presence presence, Path path, List<T> value) {
        super(presence, path, value);
    }

    /** Returns the stated records; an empty list asserts that there are none. */
    public static <T extends Part> Listing<T> of(List<T> value, Path path) {
        return new Listing<>(value.isEmpty() ? Presence.ABSENT : Presence.STATED, path, List.copyOf(value));
    }

    /** Returns a list about which nothing is stated: absent or unknown. */
    public static <T extends Part> Listing<T> blank(Presence presence, Path path) {
        return new Listing<>(presence, path, List.of());
    }

    /** Returns the records in their order, empty when none are stated. */
    @Override
    public List<T> value() {
        return Texts.nonNull(super.value());
    }
}
