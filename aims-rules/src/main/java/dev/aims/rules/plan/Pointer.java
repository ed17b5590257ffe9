package dev.aims.rules.plan;

import dev.aims.dossier.FieldTable;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901) into a tree of nodes. */
final class Pointer {

    private Pointer() {}

    static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        if (!pointer.isEmpty()) {
            for (String step : pointer.substring(1).split("/", -1)) {
                steps.add(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return steps;
    }

    static String below(String pointer, String key) {
        return pointer + '/' + key.replace("~", "~0").replace("/", "~1");
    }

    static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** Returns whether {@code pointer} is {@code outer} or stands below it. */
    static boolean isWithin(String pointer, String outer) {
        return pointer.equals(outer) || pointer.startsWith(outer + "/");
    }

    /** Returns the path of the field table that {@code pointer} follows; empty if there is none. */
    static String field(String pointer) {
        return FieldTable.at(pointer).map(FieldTable.Row::path).orElse("");
    }

    /** Returns the kind of value asked at {@code pointer}, as the field table names it; empty if there is none. */
    static String type(String pointer) {
        return FieldTable.at(pointer).map(FieldTable.Row::type).orElse("");
    }

    /** Returns what stands at {@code pointer}; null if nothing does. */
    static @Nullable Node at(Node root, String pointer) {
        Node node = root;
        for (String step : steps(pointer)) {
            Node next = null;
            if (node instanceof Branch branch) {
                next = branch.members().get(step);
            } else if (node instanceof Items items) {
                int index = index(step);
                next = index >= 0 && index < items.items().size()
                        ? items.items().get(index)
                        : null;
            }
            if (next == null) {
                return null;
            }
            node = next;
        }
        return node;
    }

    static boolean isAbsent(@Nullable Node node) {
        return (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL)
                || (node instanceof Branch branch && branch.members().isEmpty())
                || (node instanceof Items items && items.items().isEmpty());
    }

    /**
     * Returns {@code root} with {@code value} at {@code pointer}, or without what stands there if it is null. Records on
     * the way come into being; to take away what isn't there changes nothing.
     *
     * @throws IllegalArgumentException if a value stands in the way, or an index leads beyond a list
     */
    static Node with(Node root, String pointer, @Nullable Node value) {
        Node changed = with(root, steps(pointer), value);
        return changed == null ? Branch.of(Map.of()) : changed;
    }

    private static @Nullable Node with(@Nullable Node at, List<String> steps, @Nullable Node value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (at instanceof Items items) {
            return inList(items, step, rest, value);
        }
        if (at instanceof Scalar scalar && scalar.kind() != Scalar.Kind.NULL) {
            throw new IllegalArgumentException("a value stands where \"" + step + "\" is looked for");
        }
        if (value == null && !(at instanceof Branch)) {
            return at;
        }
        Map<String, Node> members =
                at instanceof Branch branch ? new LinkedHashMap<>(branch.members()) : new LinkedHashMap<>();
        Node below = with(members.get(step), rest, value);
        if (below == null) {
            members.remove(step);
        } else {
            members.put(step, below);
        }
        return Branch.of(members);
    }

    private static Node inList(Items items, String step, List<String> rest, @Nullable Node value) {
        List<Node> changed = new ArrayList<>(items.items());
        int index = index(step);
        if (index < 0 || index > changed.size() || (index == changed.size() && !rest.isEmpty())) {
            throw new IllegalArgumentException(
                    "the list has " + changed.size() + " entries, \"" + step + "\" is none of them");
        }
        if (index == changed.size()) {
            if (value != null) {
                changed.add(value);
            }
            return Items.of(changed);
        }
        Node below = with(changed.get(index), rest, value);
        if (below == null) {
            changed.remove(index);
        } else {
            changed.set(index, below);
        }
        return Items.of(changed);
    }

    private static int index(String step) {
        return step.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(step) : -1;
    }
}
