package dev.aims.soa;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.dossier.Dossier;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names evidence as a person looks it up: by record, not by each fact in it. A fact that is asserted absent keeps its own
 * pointer, since its record doesn't show it.
 */
final class Evidence {

    private static final int STEPS_TO_A_RECORD = 2;
    private static final int STEPS_TO_A_SYSTEMS_RECORD = 3;

    private final Dossier dossier;

    Evidence(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Returns the records that prove conformity or a shortfall, sorted; none stands below another. */
    List<String> of(Stream<CheckResult> checks) {
        NavigableSet<String> records = new TreeSet<>();
        checks.filter(check ->
                        check.outcome() == Outcome.CONFORM || check.outcome().isShortfall())
                .flatMap(check -> check.evidence().stream())
                .map(dossier::reach)
                .map(this::record)
                .forEach(records::add);
        return records.stream()
                .filter(pointer -> !standsBelow(pointer, records))
                .toList();
    }

    private String record(String pointer) {
        Node node = at(pointer);
        boolean inRecord = !(node == null
                || node instanceof Branch
                || (node instanceof Scalar scalar && scalar.kind() == Scalar.Kind.NULL));
        return inRecord && steps(pointer) > stepsToARecord(pointer) ? outer(pointer) : pointer;
    }

    private static boolean standsBelow(String pointer, NavigableSet<String> records) {
        String above = outer(pointer);
        while (steps(above) >= stepsToARecord(above)) {
            if (records.contains(above)) {
                return true;
            }
            above = outer(above);
        }
        return false;
    }

    private @Nullable Node at(String pointer) {
        Node node = dossier.node();
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            if (!(node instanceof Branch branch)) {
                return node;
            }
            node = branch.members().get(step.replace("~1", "/").replace("~0", "~"));
        }
        return node;
    }

    private static int stepsToARecord(String pointer) {
        return pointer.startsWith("/systems/") ? STEPS_TO_A_SYSTEMS_RECORD : STEPS_TO_A_RECORD;
    }

    private static long steps(String pointer) {
        return pointer.chars().filter(c -> c == '/').count();
    }

    private static String outer(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }
}
