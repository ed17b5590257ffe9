package dev.aims.diff;

import dev.aims.dossier.Dossier;
import dev.aims.fact.Path;
import dev.aims.fact.Presence;
import dev.aims.source.Branch;
import dev.aims.source.CanonicalJson;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Place;
import dev.aims.source.Scalar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks two dossiers side by side and notes where they part. */
final class Comparison {

    private final Dossier before;
    private final Dossier after;
    private final List<FactChange> changes = new ArrayList<>();

    Comparison(Dossier before, Dossier after) {
        this.before = before;
        this.after = after;
    }

    List<FactChange> changes() {
        compare(before.node(), after.node(), Path.ROOT);
        changes.sort(Comparator.comparing(FactChange::pointer));
        return changes;
    }

    private void compare(@Nullable Node left, @Nullable Node right, Path path) {
        if (left instanceof Branch a && right instanceof Branch b) {
            Set<String> keys = new LinkedHashSet<>(a.members().keySet());
            keys.addAll(b.members().keySet());
            keys.forEach(key -> compare(a.members().get(key), b.members().get(key), path.at(key)));
        } else if (left instanceof Items a && right instanceof Items b) {
            compare(a.items(), b.items(), path);
        } else if (!same(left, right)) {
            note(left, right, path);
        }
    }

    private void compare(List<Node> left, List<Node> right, Path path) {
        int both = Math.min(left.size(), right.size());
        boolean records = left.stream().allMatch(Branch.class::isInstance)
                && right.stream().allMatch(Branch.class::isInstance);
        boolean aligned = left.size() == right.size() || left.subList(0, both).equals(right.subList(0, both));
        if (records && aligned) {
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                compare(
                        i < left.size() ? left.get(i) : null,
                        i < right.size() ? right.get(i) : null,
                        path.at(Integer.toString(i)));
            }
        } else if (!same(Items.of(left), Items.of(right))) {
            note(Items.of(left), Items.of(right), path);
        }
    }

    private static boolean same(@Nullable Node left, @Nullable Node right) {
        if (left == null || right == null) {
            return left == null && right == null;
        }
        return CanonicalJson.write(left).equals(CanonicalJson.write(right));
    }

    private void note(@Nullable Node left, @Nullable Node right, Path path) {
        String pointer = path.toString();
        changes.add(new FactChange(
                pointer, presence(left), presence(right), place(before, left, pointer), place(after, right, pointer)));
    }

    private static Presence presence(@Nullable Node node) {
        if (node == null) {
            return Presence.UNKNOWN;
        }
        return node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL ? Presence.ABSENT : Presence.STATED;
    }

    private static @Nullable Place place(Dossier dossier, @Nullable Node node, String pointer) {
        return node == null ? null : dossier.placeOf(pointer);
    }
}
