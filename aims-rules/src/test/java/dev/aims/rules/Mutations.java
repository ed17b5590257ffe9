package dev.aims.rules;

import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes other valid dossiers from complete ones: dates moved, flags turned, entries dropped, values asserted absent. */
public final class Mutations {

    private static final int[] DAYS = {-1200, -731, -400, -366, -91, -31, -8, -1, 1, 8, 31, 91, 366};

    private Mutations() {}

    /** Returns {@code dossier} with about {@code changes} changes at random places. */
    public static Dossier of(Dossier dossier, Random random, int changes) {
        int size = size(dossier.node());
        return Dossiers.of(dossier.name(), changed(dossier.node(), "", random, changes * 1000 / Math.max(1, size)));
    }

    private static int size(Node node) {
        if (node instanceof Branch branch) {
            return 1
                    + branch.members().values().stream()
                            .mapToInt(Mutations::size)
                            .sum();
        }
        return node instanceof Items items
                ? 1 + items.items().stream().mapToInt(Mutations::size).sum()
                : 1;
    }

    private static Node changed(Node node, String path, Random random, int perMille) {
        boolean hit = random.nextInt(1000) < perMille && path.length() > 4 && !path.equals("/as_of");
        if (hit && random.nextInt(4) == 0 && !path.matches("/systems(/[^/]*(/id)?)?|/org")) {
            return Scalar.none();
        }
        if (node instanceof Branch branch) {
            Map<String, Node> members = new LinkedHashMap<>();
            branch.members()
                    .forEach((key, value) -> members.put(key, changed(value, path + "/" + key, random, perMille)));
            return Branch.of(members);
        }
        if (node instanceof Items items) {
            List<Node> kept = new ArrayList<>(items.items());
            if (hit && !kept.isEmpty()) {
                kept.remove(random.nextInt(kept.size()));
            }
            return Items.of(kept);
        }
        return hit ? changed((Scalar) node, random) : node;
    }

    private static Node changed(Scalar scalar, Random random) {
        if (scalar.kind() == Scalar.Kind.BOOLEAN) {
            return Scalar.of(!scalar.isTrue());
        }
        if (scalar.kind() == Scalar.Kind.TEXT && scalar.text().matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Scalar.of(LocalDate.parse(scalar.text())
                    .plusDays(DAYS[random.nextInt(DAYS.length)])
                    .toString());
        }
        return scalar;
    }
}
