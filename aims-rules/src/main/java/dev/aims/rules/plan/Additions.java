package dev.aims.rules.plan;

import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** New entries of an example for a register that is stated: a new review, a new report, a treatment of this risk. */
final class Additions {

    private final Node node;
    private final LocalDate asOf;
    private final Collection<String> about;

    /**
     * Creates them.
     *
     * @param about pointers to what a new entry should be about
     */
    Additions(Node node, LocalDate asOf, Collection<String> about) {
        this.node = node;
        this.asOf = asOf;
        this.about = about;
    }

    /** Returns entries for the register at {@code pointer}, each with the pointer under which it would stand. */
    List<Map.Entry<String, Node>> of(Example example, String pointer) {
        List<Map.Entry<String, Node>> found = new ArrayList<>();
        if (!Pointer.type(pointer).startsWith("map by ") || !FixedFacts.mayAddTo(pointer)) {
            return found;
        }
        Branch stated = Pointer.at(node, pointer) instanceof Branch branch ? branch : Branch.of(Map.of());
        boolean coded = Pointer.type(pointer).equals("map by code");
        if (!(example.counterpart(node, pointer) instanceof Branch entries)) {
            return found;
        }
        entries.members().forEach((key, value) -> {
            if (!coded || !stated.members().containsKey(key)) {
                String at = Pointer.below(pointer, coded ? key : free(key, stated));
                for (Node each : variants(value, at)) {
                    found.add(Map.entry(at, each));
                }
            }
        });
        return found;
    }

    private static String free(String id, Branch stated) {
        String free = id;
        for (int number = 2; stated.members().containsKey(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    /** As the example has it, and made on the reference date; each about what it should be about. */
    private Set<Node> variants(Node entry, String at) {
        Set<Node> all = new LinkedHashSet<>();
        for (Node each : aboutEach(entry, at)) {
            all.add(each);
            all.add(today(each, at));
        }
        return all;
    }

    private List<Node> aboutEach(Node entry, String at) {
        List<Node> all = new ArrayList<>();
        if (entry instanceof Branch branch) {
            branch.members().forEach((name, value) -> {
                List<String> targets = Example.targets(Pointer.below(at, name));
                if (!targets.isEmpty() && !targets.get(0).startsWith("org/people")) {
                    for (String id : idsIn(targets.get(0))) {
                        Map<String, Node> members = new LinkedHashMap<>(branch.members());
                        members.put(name, value instanceof Items ? Items.of(List.of(Scalar.of(id))) : Scalar.of(id));
                        all.add(Branch.of(members));
                    }
                }
            });
        }
        all.add(entry);
        return all;
    }

    private Set<String> idsIn(String register) {
        Set<String> ids = new LinkedHashSet<>();
        int depth = register.split("/", -1).length;
        for (String pointer : about) {
            List<String> steps = Pointer.steps(pointer);
            if (steps.size() > depth && Pointer.field(first(steps, depth)).equals(register)) {
                ids.add(steps.get(depth));
            }
        }
        return ids;
    }

    private static String first(List<String> steps, int count) {
        String pointer = "";
        for (String step : steps.subList(0, count)) {
            pointer = Pointer.below(pointer, step);
        }
        return pointer;
    }

    private Node today(Node value, String at) {
        if (value instanceof Branch branch) {
            Map<String, Node> members = new LinkedHashMap<>();
            branch.members().forEach((key, each) -> members.put(key, today(each, Pointer.below(at, key))));
            return Branch.of(members);
        }
        String text = Example.text(value);
        return text != null && Pointer.type(at).equals("date") && text.compareTo(asOf.toString()) < 0
                ? Scalar.of(asOf.toString())
                : value;
    }
}
