package dev.aims.dossier;

import dev.aims.dossier.FieldTable.Row;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import dev.aims.source.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Dossiers that state one thing. */
final class Minimal {

    private Minimal() {}

    /**
     * Returns a dossier in which {@code value} stands at {@code path}, and nothing else that isn't needed for it.
     *
     * @param path as in the table of fields; for a star stands the first code allowed, or "x"
     * @param value null to state just what is around it
     */
    static Branch dossier(String path, @Nullable Node value) {
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("as_of", Scalar.of("2026-11-20"));
        Node rest = nested(List.of(path.replace("[]", "/[]").split("/")), "", value);
        if (rest instanceof Branch branch) {
            members.putAll(branch.members());
        }
        return Branch.of(members);
    }

    /** Returns the key that stands for the star at the end of {@code path}. */
    static String key(String path) {
        String register = path.substring(0, path.length() - 2);
        List<String> keys = Spot.at(register).keys();
        return path.equals("systems/*") ? "sys" : keys.isEmpty() ? "x" : keys.get(0);
    }

    /** Returns the example of the table as a file would have it. */
    static Node example(Row row) {
        boolean literal = row.type().matches("boolean|number|integer|list of .*|map .*");
        if (!literal) {
            return Scalar.of(row.example());
        }
        return Objects.requireNonNull(Sources.read("e.json", row.example(), Limits.DEFAULT, new ArrayList<>()));
    }

    private static @Nullable Node nested(List<String> steps, String above, @Nullable Node value) {
        if (steps.isEmpty()) {
            return value;
        }
        String step = steps.get(0);
        if (step.equals("[]")) {
            Node item = nested(steps.subList(1, steps.size()), above + "[]", value);
            return Items.of(item == null ? List.of() : List.of(item));
        }
        String path = above.isEmpty() ? step : above + '/' + step;
        Node below = nested(steps.subList(1, steps.size()), path, value);
        return Branch.of(below == null ? Map.of() : Map.of(step.equals("*") ? key(path) : step, below));
    }
}
