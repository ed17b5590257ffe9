package dev.aims.dossier;

import dev.aims.binding.Binder;
import dev.aims.fact.Path;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Node;
import dev.aims.source.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges parts of a dossier by path: stated beats unknown, and two different statements for one path conflict. */
final class Merge {

    private final List<Fault> faults;

    private Merge(List<Fault> faults) {
        this.faults = faults;
    }

    static Node of(Node first, Node second, List<Fault> faults) {
        return new Merge(faults).merged(first, second, Path.ROOT);
    }

    private Node merged(Node first, Node second, Path path) {
        if (!(first instanceof Branch a) || !(second instanceof Branch b)) {
            if (!Binder.statesTheSame(DossierPart.class, path, first, second)) {
                conflict(first, second, path);
            }
            return first;
        }
        if (a.members().isEmpty() != b.members().isEmpty() && isRegister(path)) {
            conflict(first, second, path);
        }
        Map<String, Node> members = new LinkedHashMap<>(a.members());
        Map<String, Place> places = new LinkedHashMap<>();
        a.members().keySet().forEach(key -> keep(places, a, key));
        b.members().forEach((key, node) -> {
            Node before = members.get(key);
            if (before == null) {
                keep(places, b, key);
            }
            members.put(key, before == null ? node : merged(before, node, path.at(key)));
        });
        return Branch.of(members, places, a.place());
    }

    private static void keep(Map<String, Place> places, Branch branch, String key) {
        Place place = branch.placeOf(key);
        if (place != null) {
            places.put(key, place);
        }
    }

    /** An empty map of entries asserts that there are none, which contradicts any entry; an empty record asserts nothing. */
    private static boolean isRegister(Path path) {
        return Binder.isRegister(DossierPart.class, path);
    }

    private void conflict(Node first, Node second, Path path) {
        Place at = first.place();
        String what = Binder.isNull(first) || Binder.isNull(second)
                ? "one part asserts that there is none, another states something"
                : "two parts state different things";
        faults.add(
                new Fault(second.place(), path.toString(), what + (at == null ? "" : "; the other stands at " + at)));
    }
}
