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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dossier of the pack that conforms, adapted to one of the host's: with its ids, and aged by as much.
 *
 * @param root the facts
 */
record Example(Node root) {

    /** By what entries of a register are told apart when their ids say nothing. */
    static final Map<String, String> TELLING = Map.of(
            "org/documents", "kind",
            "org/people", "functions",
            "systems/*/datasets", "use",
            "systems/*/suppliers", "kind",
            "systems/*/requirements/items", "category",
            "systems/*/monitoring/metrics", "kind");

    /** Returns what the example states where {@code node} has {@code pointer}; null if it states nothing alike. */
    @Nullable
    Node counterpart(Node node, String pointer) {
        Node mine = root;
        Node theirs = node;
        String at = "";
        for (String step : Pointer.steps(pointer)) {
            Node below = theirs == null ? null : Pointer.at(theirs, Pointer.below("", step));
            mine = entry(at, mine, step, below);
            if (mine == null) {
                return null;
            }
            theirs = below;
            at = Pointer.below(at, step);
        }
        return mine;
    }

    /** Returns the member {@code key} of {@code mine}, or in a register the entry that is most like {@code theirs}. */
    static @Nullable Node entry(String pointer, Node mine, String key, @Nullable Node theirs) {
        if (!(mine instanceof Branch branch)) {
            return null;
        }
        Node same = branch.members().get(key);
        if (same != null || !isRegister(pointer)) {
            return same;
        }
        List<Node> entries = List.copyOf(branch.members().values());
        String telling = TELLING.get(Pointer.field(pointer));
        Stream<Node> alike = telling == null || theirs == null
                ? Stream.of()
                : entries.stream().filter(each -> meet(member(each, telling), member(theirs, telling)));
        return alike.findFirst().orElse(entries.isEmpty() ? null : entries.get(0));
    }

    /** Returns whether ids of the host's own, or codes, are the keys at {@code pointer}. */
    static boolean isRegister(String pointer) {
        return Pointer.type(pointer).startsWith("map by ");
    }

    /** Returns everything that stands where {@code field} of the field table says. */
    List<Node> all(String field) {
        List<Node> found = new ArrayList<>();
        collect(root, List.of(field.replace("[]", "/*").split("/", -1)), found);
        return found.stream().distinct().toList();
    }

    private static void collect(Node node, List<String> steps, List<Node> found) {
        if (steps.isEmpty()) {
            found.add(node);
            return;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (steps.get(0).equals("*")) {
            children(node).values().forEach(each -> collect(each, rest, found));
        } else {
            Node below = member(node, steps.get(0));
            if (below != null) {
                collect(below, rest, found);
            }
        }
    }

    private static Map<String, Node> children(Node node) {
        if (node instanceof Branch branch) {
            return branch.members();
        }
        Map<String, Node> children = new LinkedHashMap<>();
        if (node instanceof Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                children.put(Integer.toString(i), items.items().get(i));
            }
        }
        return children;
    }

    static @Nullable Node member(@Nullable Node entry, String name) {
        return entry instanceof Branch branch ? branch.members().get(name) : null;
    }

    /** Returns whether two codes, or lists of them, have one in common. */
    static boolean meet(@Nullable Node one, @Nullable Node other) {
        if (one == null || other == null || Pointer.isAbsent(one) || Pointer.isAbsent(other)) {
            return false;
        }
        List<Node> codes = one instanceof Items items ? items.items() : List.of(one);
        List<Node> others = other instanceof Items items ? items.items() : List.of(other);
        return codes.stream().anyMatch(others::contains);
    }

    static @Nullable String text(@Nullable Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.TEXT ? scalar.text() : null;
    }

    /** Returns the registers whose ids the field at {@code pointer} refers to; none if it refers to nothing. */
    static List<String> targets(String pointer) {
        String type = FieldTable.at(pointer).map(FieldTable.Row::type).orElse("");
        int arrow = type.indexOf("-> ");
        return arrow < 0
                ? List.of()
                : Stream.of(type.substring(arrow + 3).split(",? or |, "))
                        .filter(each -> each.contains("/") || each.equals("systems"))
                        .toList();
    }
}
