package dev.aims.rules.law;

import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.dossier.profile.EuFacts;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A dossier from which one EU fact has been taken away. */
final class Without {

    private Without() {}

    static Dossier fact(String asOf, UnaryOperator<EuFacts.Builder> eu, String fact) {
        Dossier whole = Dossier.asOf(LocalDate.parse(asOf))
                .system("sys", system -> Given.undeployed(system, eu))
                .build();
        return Dossiers.of("without " + fact, without(whole.node(), fact, ""));
    }

    private static Node without(Node node, String fact, String above) {
        if (!(node instanceof Branch branch)) {
            return node;
        }
        Map<String, Node> kept = new LinkedHashMap<>();
        branch.members().forEach((key, value) -> {
            if (!(above.equals("eu") && key.equals(fact))) {
                kept.put(key, without(value, fact, key));
            }
        });
        return Branch.of(kept);
    }
}
