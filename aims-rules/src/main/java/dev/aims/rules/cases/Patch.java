package dev.aims.rules.cases;

import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes a tree at JSON Pointers. */
final class Patch {

    private Patch() {}

    /** Returns {@code root} with {@code value} at {@code pointer}; null takes away what stands there. */
    static Node set(Node root, String pointer, @Nullable Node value) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return set(root, steps, pointer, value);
    }

    private static Node set(@Nullable Node at, List<String> steps, String pointer, @Nullable Node value) {
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        if (at instanceof Items items) {
            List<Node> changed = new ArrayList<>(items.items());
            int index = Integer.parseInt(step);
            if (!rest.isEmpty()) {
                changed.set(index, set(changed.get(index), rest, pointer, value));
            } else if (value == null) {
                changed.remove(index);
            } else {
                changed.set(index, value);
            }
            return Items.of(changed);
        }
        Map<String, Node> changed =
                at instanceof Branch branch ? new LinkedHashMap<>(branch.members()) : new LinkedHashMap<>();
        if (value == null && !changed.containsKey(step)) {
            throw new IllegalArgumentException("there is nothing at " + pointer + " to take away");
        }
        if (!rest.isEmpty()) {
            changed.put(step, set(changed.get(step), rest, pointer, value));
        } else if (value == null) {
            changed.remove(step);
        } else {
            changed.put(step, value);
        }
        return Branch.of(changed);
    }
}
