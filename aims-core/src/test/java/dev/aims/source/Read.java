package dev.aims.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What came of reading something: the tree and the faults as a user sees them. */
record Read(@Nullable Node tree, List<String> faults) {

    static Read json(String text) {
        return named("f.json", text, Limits.DEFAULT);
    }

    static Read yaml(String text) {
        return named("f.yaml", text, Limits.DEFAULT);
    }

    static Read named(String name, String text, Limits limits) {
        List<Fault> faults = new ArrayList<>();
        Node tree = Sources.read(name, text, limits, faults);
        return new Read(tree, faults.stream().map(Fault::toString).toList());
    }

    /** Returns the tree of something without faults. */
    Node whole() {
        if (!faults.isEmpty()) {
            throw new AssertionError("there are faults: " + faults);
        }
        return Objects.requireNonNull(tree);
    }

    /** Returns what stands at the end of {@code steps}, which are keys and indexes, of something without faults. */
    Node at(Object... steps) {
        Node node = whole();
        for (Object step : steps) {
            node = step instanceof Integer index
                    ? ((Items) node).items().get(index)
                    : Objects.requireNonNull(((Branch) node).members().get(step));
        }
        return node;
    }

    /** Returns the member {@code key} of a map without faults. */
    Scalar scalar(String key) {
        return (Scalar) at(key);
    }

    /** Returns where {@code key} stands in the map at the end of {@code steps}. */
    @Nullable
    Place placeOf(String key, Object... steps) {
        return ((Branch) at(steps)).placeOf(key);
    }

    Map<String, Node> members() {
        return ((Branch) whole()).members();
    }
}
