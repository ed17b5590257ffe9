package dev.aims.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** The tree of one file while it is being read, and the limits it must keep to. Not recursive, so no depth hurts. */
final class Tree {

    private final Reading reading;
    private final Deque<Frame> open = new ArrayDeque<>();
    private @Nullable Node root;
    private long entries;
    private long letters;

    Tree(Reading reading) {
        this.reading = reading;
    }

    /** Returns the whole tree, or null while it isn't complete. */
    @Nullable
    Node root() {
        return root;
    }

    /** Returns the innermost map or list that is still open, or null if none is. */
    @Nullable
    Frame innermost() {
        return open.peek();
    }

    boolean awaitsKey() {
        Frame frame = open.peek();
        return frame != null && frame.awaitsKey();
    }

    void open(boolean branch, Place place, @Nullable String anchor) {
        checkDepth(open.size() + 1, place);
        count(1, 0, place);
        open.push(new Frame(branch, place, anchor));
    }

    /** Closes the innermost map or list and returns it. */
    Node close() {
        Frame frame = open.pop();
        Node node = frame.node();
        place(node, frame.extent());
        return node;
    }

    void key(String key, Place place) {
        Frame frame = open.element();
        String objection = reading.objectionToKey(key);
        if (objection != null) {
            reading.fault(place, path(), objection);
            frame.unusableKey();
            return;
        }
        count(0, key.length(), place);
        Place first = frame.placeOf(key);
        frame.key(key, place);
        if (first != null) {
            frame.dropValue();
            reading.fault(place, path(), "key " + Letters.shown(key) + " stands twice; first at " + first);
        }
    }

    /** Takes a key that can't be used and says why. */
    void unusableKey(Place place, String why) {
        reading.fault(place, path(), why);
        open.element().unusableKey();
    }

    void add(Scalar scalar, Place place) {
        Extent extent = Extent.of(scalar);
        count(extent.entries(), extent.letters(), place);
        place(scalar, extent);
    }

    /** Adds what an alias at {@code place} stands for. */
    void addAgain(Node node, Extent extent, Place place) {
        checkDepth(open.size() + extent.height(), place);
        count(extent.entries(), extent.letters(), place);
        place(node, extent);
    }

    /** Returns the path of what is being read, as a JSON Pointer. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Frame> frames = open.descendingIterator(); frames.hasNext(); ) {
            String step = frames.next().step();
            if (step != null) {
                path.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            }
        }
        return path.toString();
    }

    private void place(Node node, Extent extent) {
        Frame frame = open.peek();
        if (frame == null) {
            root = node;
        } else {
            frame.add(node, extent);
        }
    }

    private void checkDepth(int depth, Place place) {
        int most = reading.limits().maxDepth();
        if (depth > most) {
            throw reading.halt(place, "", exceeded("is nested more than " + most + " levels deep", "maxDepth"));
        }
    }

    private void count(long moreEntries, long moreLetters, Place place) {
        entries += moreEntries;
        letters += moreLetters;
        Limits limits = reading.limits();
        if (entries > limits.maxEntries()) {
            String what = "holds more than " + limits.maxEntries() + " values, aliases written out";
            throw reading.halt(place, path(), exceeded(what, "maxEntries"));
        }
        if (letters > limits.maxBytes()) {
            String what = "holds more than " + limits.maxBytes() + " characters, aliases written out";
            throw reading.halt(place, path(), exceeded(what, "maxBytes"));
        }
    }

    private static String exceeded(String what, String limit) {
        return "the file " + what + "; simplify it, or raise the limit \"" + limit + "\"";
    }
}
