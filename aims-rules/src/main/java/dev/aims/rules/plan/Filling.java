package dev.aims.rules.plan;

import dev.aims.source.Branch;
import dev.aims.source.Node;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Everything that a dossier doesn't state, as an example states it: topmost records, whole. */
final class Filling {

    /** Too much for one step: what they hold is asked for piece by piece. */
    private static final Set<String> WHOLE = Set.of("org", "systems", "systems/*");

    private final Map<String, Node> found = new LinkedHashMap<>();
    private final String system;

    private Filling(String system) {
        this.system = system;
    }

    /** Returns what {@code node} lacks of the organisation and of {@code system}. */
    static Map<String, Node> of(Node node, Example example, String system) {
        Filling filling = new Filling(system);
        filling.look(node, example.root(), "");
        return filling.found;
    }

    private void look(Node theirs, Node mine, String pointer) {
        if (!(mine instanceof Branch from) || !(theirs instanceof Branch into)) {
            return;
        }
        String field = Pointer.field(pointer);
        if (!Example.isRegister(pointer)) {
            from.members().forEach((key, value) -> found(into, value, Pointer.below(pointer, key), key));
        } else if (field.equals("systems")) {
            found(
                    into,
                    from.members().getOrDefault(system, Branch.of(Map.of())),
                    Pointer.below(pointer, system),
                    system);
        } else {
            into.members().forEach((key, value) -> {
                Node entry = Example.entry(pointer, from, key, value);
                if (entry != null) {
                    look(value, entry, Pointer.below(pointer, key));
                }
            });
            if (FixedFacts.REFERRED_TO.contains(field)) {
                from.members().forEach((key, value) -> found(into, value, Pointer.below(pointer, key), key));
            }
        }
    }

    private void found(Branch into, Node value, String pointer, String key) {
        Node stated = into.members().get(key);
        if (stated == null && WHOLE.contains(Pointer.field(pointer))) {
            look(Branch.of(Map.of()), value, pointer);
        } else if (stated == null) {
            found.put(pointer, value);
        } else {
            look(stated, value, pointer);
        }
    }
}
