package dev.aims.binding;

import dev.aims.fact.Entries;
import dev.aims.fact.Path;
import dev.aims.fact.Presence;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The slot for a map by id or by code. */
record EntriesSlot(Slot member, Set<String> keys) implements Slot {

    @Override
    public Object read(Node node, Path path, Faults faults) {
        if (!(node instanceof Branch branch)) {
            faults.wrongType(node, path, "a map");
            return blank(Presence.UNKNOWN, path, true);
        }
        Map<String, Object> entries = new TreeMap<>();
        branch.members().forEach((key, value) -> {
            Path at = path.at(key);
            if (!keys.isEmpty() && !keys.contains(key)) {
                faults.unknownKey(branch, key, at, keys);
            } else {
                entries.put(
                        key,
                        Shapes.isNull(value)
                                ? member.blank(Presence.ABSENT, at, true)
                                : member.read(value, at, faults));
            }
        });
        return Entries.of(entries, path, member::blank);
    }

    @Override
    public Object blank(Presence presence, Path path, boolean below) {
        return Entries.<Object>blank(
                presence, path, below ? member::blank : (state, at, any) -> member.blank(state, path, false));
    }

    @Override
    public @Nullable Node write(Object value) {
        Entries<?> entries = (Entries<?>) value;
        if (entries.value().isEmpty()) {
            return Shapes.written(entries, none -> Scalar.none());
        }
        // Entries that are all absent say as much as none at all, but are kept as they were stated.
        Map<String, Node> written = new LinkedHashMap<>();
        entries.value().forEach((id, entry) -> written.put(id, Shapes.nonNull(member.write(entry))));
        return Branch.of(written);
    }
}
