package dev.aims.rules.plan;

import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an example states otherwise below one pointer: values that may be mended, and what isn't stated. Where a plan has
 * supplied the facts itself, everything may change.
 */
final class Overlay {

    private final Changes own;
    private final LocalDate asOf;
    private final Map<String, Node> found = new LinkedHashMap<>();

    private Overlay(Changes own, LocalDate asOf) {
        this.own = own;
        this.asOf = asOf;
    }

    /**
     * Returns the values by pointer, in the order of the example.
     *
     * @param own what the plan supplies so far, already in {@code node}
     */
    static Map<String, Node> of(Node node, Example example, String pointer, Changes own, LocalDate asOf) {
        Overlay overlay = new Overlay(own, asOf);
        Node mine = example.counterpart(node, pointer);
        if (mine != null) {
            overlay.look(Pointer.at(node, pointer), mine, pointer);
        }
        return overlay.found;
    }

    private void look(@Nullable Node theirs, Node mine, String pointer) {
        if (mine.equals(theirs)) {
            return;
        }
        if (theirs == null) {
            if (isStatable(pointer)) {
                found.put(pointer, mine);
            }
        } else if (theirs instanceof Branch into && mine instanceof Branch from && !Pointer.isAbsent(theirs)) {
            below(into, from, pointer);
        } else {
            mend(theirs, mine, pointer);
        }
    }

    private void below(Branch into, Branch from, String pointer) {
        if (!Example.isRegister(pointer)) {
            from.members().forEach((key, value) -> look(into.members().get(key), value, Pointer.below(pointer, key)));
            return;
        }
        into.members().forEach((key, value) -> {
            Node entry = Example.entry(pointer, from, key, value);
            if (entry != null) {
                look(value, entry, Pointer.below(pointer, key));
            }
        });
        if (Pointer.type(pointer).equals("map by code") && FixedFacts.mayAddTo(pointer)) {
            from.members().forEach((key, value) -> {
                if (!into.members().containsKey(key)) {
                    found.put(Pointer.below(pointer, key), value);
                }
            });
        }
    }

    private void mend(Node theirs, Node mine, String pointer) {
        Node value = mine;
        boolean free = own.covers(pointer);
        if (theirs instanceof Items before && mine instanceof Items after && !free && isOfCodes(pointer)) {
            Set<Node> all = new LinkedHashSet<>(before.items());
            all.addAll(after.items());
            value = Items.of(List.copyOf(all));
        } else if (!free && Pointer.type(pointer).equals("date") && isNotLater(theirs, mine)) {
            value = Scalar.of(asOf.toString());
        }
        if (!value.equals(theirs) && (free || FixedFacts.mayMend(pointer, theirs, value))) {
            found.put(pointer, value);
        }
    }

    private static boolean isOfCodes(String pointer) {
        return !Pointer.field(pointer).equals("systems/*/allocation/*");
    }

    private static boolean isNotLater(Node theirs, Node mine) {
        String before = Example.text(theirs);
        String after = Example.text(mine);
        return before != null && after != null && after.compareTo(before) <= 0;
    }

    /** Nobody says a second time what a system is called; a system that isn't there can't be stated piecewise. */
    private static boolean isStatable(String pointer) {
        String field = Pointer.field(pointer);
        return !field.isEmpty() && !field.equals("systems/*/id") && !field.equals("org") && !field.equals("systems");
    }
}
