package dev.aims.diff;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the changed facts at, above or below a path without going through all of them. */
final class FactIndex {

    /** The character behind "/": everything below a pointer sorts before it. */
    private static final char BEHIND_SLASH = '/' + 1;

    private final NavigableMap<String, FactChange> changes = new TreeMap<>();

    FactIndex(FactDiff facts) {
        facts.changes().forEach(change -> changes.put(change.pointer(), change));
    }

    /**
     * Returns the changed facts behind a result that rests on {@code pointers}, sorted. Where no such fact changed but the
     * reference date did, that is what moved it; else it is one of those that the check reads besides.
     *
     * @param read what the check reads; null if that isn't known
     */
    List<FactChange> behind(Collection<String> pointers, @Nullable FactsRead read) {
        Set<FactChange> found = new TreeSet<>(Comparator.comparing(FactChange::pointer));
        for (String pointer : pointers) {
            for (int end = pointer.length(); end > 0; end = pointer.lastIndexOf('/', end - 1)) {
                FactChange change = changes.get(pointer.substring(0, end));
                if (change != null) {
                    found.add(change);
                }
            }
            found.addAll(changes.subMap(pointer + '/', pointer + BEHIND_SLASH).values());
        }
        FactChange time = changes.get(FactChange.AS_OF);
        if (found.isEmpty() && time != null) {
            return List.of(time);
        }
        return found.isEmpty() && read != null
                ? changes.values().stream()
                        .filter(change -> read.has(change.pointer()))
                        .toList()
                : List.copyOf(found);
    }
}
