package dev.aims.diff;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A named value that differs: of a system what follows from its facts, or of the provenance a pack, a setting or the
 * library.
 *
 * @param name its name, such as {@code effective_impact} or {@code settings/A.2.4-1/review_interval_days}
 * @param before its value before; null if there was none, which of a setting means the pack's own
 * @param after its value after; null likewise
 */
public record ValueChange(
        String name, @Nullable String before, @Nullable String after) {

    public ValueChange {
        Objects.requireNonNull(name, "name");
    }

    /** Returns where the two maps differ, by name. */
    static List<ValueChange> between(Map<String, String> before, Map<String, String> after) {
        Collection<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .map(name -> new ValueChange(name, before.get(name), after.get(name)))
                .toList();
    }

    ValueChange mirrored() {
        return new ValueChange(name, /* before= */ after, /* after= */ before);
    }
}
