package dev.aims.source;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list. */
public final class Items implements Node {

    private final List<Node> items;
    private final @Nullable Place place;

    /** For readers, which hand over a list that nobody changes afterwards. */
    Items(List<Node> items, @Nullable Place place) {
        this.items = Collections.unmodifiableList(items);
        this.place = place;
    }

    /** Returns a list of {@code items}, in their order. */
    public static Items of(List<? extends Node> items) {
        return new Items(List.copyOf(items), null);
    }

    /** Returns the entries, unmodifiable. */
    public List<Node> items() {
        return items;
    }

    @Override
    public @Nullable Place place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Items list && items.equals(list.items);
    }

    @Override
    public int hashCode() {
        return items.hashCode();
    }

    @Override
    public String toString() {
        return CanonicalJson.write(this);
    }
}
