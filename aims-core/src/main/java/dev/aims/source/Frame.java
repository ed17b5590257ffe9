package dev.aims.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map or a list that is still being read. */
final class Frame {

    private final boolean branch;
    private final Place place;
    private final @Nullable String anchor;
    private final Map<String, Node> members = new LinkedHashMap<>();
    private final Map<String, Place> keys = new HashMap<>();
    private final List<Node> items = new ArrayList<>();

    private @Nullable String key;
    private boolean awaitsKey;
    private boolean dropsValue;

    private long entries = 1;
    private long letters;
    private int height = 1;

    Frame(boolean branch, Place place, @Nullable String anchor) {
        this.branch = branch;
        this.place = place;
        this.anchor = anchor;
        this.awaitsKey = branch;
    }

    boolean isBranch() {
        return branch;
    }

    Place place() {
        return place;
    }

    @Nullable
    String anchor() {
        return anchor;
    }

    boolean awaitsKey() {
        return awaitsKey;
    }

    /** Returns where {@code key} stands already, or null if it is new here. */
    @Nullable
    Place placeOf(String key) {
        return keys.get(key);
    }

    void key(String key, Place at) {
        this.key = key;
        awaitsKey = false;
        letters += key.length();
        keys.putIfAbsent(key, at);
    }

    /** Takes a key that can't be used; its value is read, for the faults in it, but not kept. */
    void unusableKey() {
        key = null;
        awaitsKey = false;
        dropsValue = true;
    }

    void dropValue() {
        dropsValue = true;
    }

    void add(Node node, Extent extent) {
        entries += extent.entries();
        letters += extent.letters();
        height = Math.max(height, extent.height() + 1);
        if (awaitsKey) {
            unusableKey();
        } else if (branch) {
            if (!dropsValue && key != null) {
                members.put(key, node);
            }
            key = null;
            awaitsKey = true;
            dropsValue = false;
        } else {
            items.add(node);
        }
    }

    /** Returns the last step of the path of what is being read here, unescaped; null while that is a key. */
    @Nullable
    String step() {
        return branch ? key : Integer.toString(items.size());
    }

    Node node() {
        return branch ? new Branch(members, keys, place) : new Items(items, place);
    }

    Extent extent() {
        return new Extent(entries, letters, height);
    }
}
