package dev.aims.rules.plan;

import dev.aims.source.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Facts to be stated besides or in place of those of a dossier, by pointer; none stands below another. Immutable.
 *
 * @param byPointer the values, in the order of their pointers
 */
record Changes(Map<String, Node> byPointer) {

    static final Changes NONE = new Changes(Map.of());

    Changes {
        byPointer = java.util.Collections.unmodifiableMap(new TreeMap<>(byPointer));
    }

    Set<String> pointers() {
        return byPointer.keySet();
    }

    /** Returns these changes with {@code value} at {@code pointer}, within the change that covers it if there is one. */
    Changes with(String pointer, Node value) {
        Map<String, Node> changed = new TreeMap<>(byPointer);
        for (Map.Entry<String, Node> each : byPointer.entrySet()) {
            if (!pointer.equals(each.getKey()) && Pointer.isWithin(pointer, each.getKey())) {
                changed.put(
                        each.getKey(),
                        Pointer.with(
                                each.getValue(), pointer.substring(each.getKey().length()), value));
                return new Changes(changed);
            }
        }
        changed.keySet().removeIf(each -> Pointer.isWithin(each, pointer));
        changed.put(pointer, value);
        return new Changes(changed);
    }

    Changes with(Map<String, Node> more) {
        Changes all = this;
        for (Map.Entry<String, Node> each : more.entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    Changes without(Collection<String> pointers) {
        Map<String, Node> left = new LinkedHashMap<>(byPointer);
        left.keySet().removeAll(pointers);
        return new Changes(left);
    }

    /** Returns these changes without what they state at {@code pointer}, which is within one of them. */
    Changes thinnedBy(String pointer) {
        Map<String, Node> changed = new TreeMap<>(byPointer);
        byPointer.forEach((top, value) -> {
            if (!pointer.equals(top) && Pointer.isWithin(pointer, top)) {
                changed.put(top, Pointer.with(value, pointer.substring(top.length()), null));
            }
        });
        return new Changes(changed);
    }

    /** Returns whether {@code pointer} is covered by one of these changes. */
    boolean covers(String pointer) {
        return byPointer.keySet().stream().anyMatch(each -> Pointer.isWithin(pointer, each));
    }

    /** Returns {@code root} with these changes. */
    Node on(Node root) {
        Node node = root;
        for (Map.Entry<String, Node> each : byPointer.entrySet()) {
            node = Pointer.with(node, each.getKey(), each.getValue());
        }
        return node;
    }

    /** Pointers tell changes apart well enough; to hash all values would cost more than a trial saves. */
    @Override
    public int hashCode() {
        return byPointer.keySet().hashCode();
    }
}
