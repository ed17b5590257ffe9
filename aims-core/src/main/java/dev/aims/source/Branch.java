package dev.aims.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map. Members keep the order of the file, but equal branches may differ in it. */
public final class Branch implements Node {

    private final Map<String, Node> members;
    private final Map<String, Place> keys;
    private final @Nullable Place place;

    /** For readers, which hand over maps that nobody changes afterwards. */
    Branch(Map<String, Node> members, Map<String, Place> keys, @Nullable Place place) {
        this.members = Collections.unmodifiableMap(members);
        this.keys = keys;
        this.place = place;
    }

    /**
     * Returns a map of {@code members}, in their order.
     *
     * @throws IllegalArgumentException if a key holds half of a surrogate pair, which no file can hold
     */
    public static Branch of(Map<String, Node> members) {
        members.keySet().forEach(Letters::whole);
        return new Branch(new LinkedHashMap<>(members), Map.of(), null);
    }

    /**
     * Returns a map of {@code members}, in their order, put together from several files.
     *
     * @param keys where each key stands, as far as it stands in a file
     * @param place where the map itself stands, or null
     */
    public static Branch of(Map<String, Node> members, Map<String, Place> keys, @Nullable Place place) {
        return new Branch(new LinkedHashMap<>(members), Map.copyOf(keys), place);
    }

    /** Returns the members by key, unmodifiable. */
    public Map<String, Node> members() {
        return members;
    }

    /** Returns where {@code key} itself stands, or null when there is no such key or it wasn't read from a file. */
    public @Nullable Place placeOf(String key) {
        return keys.get(key);
    }

    @Override
    public @Nullable Place place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Branch branch && members.equals(branch.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return CanonicalJson.write(this);
    }
}
