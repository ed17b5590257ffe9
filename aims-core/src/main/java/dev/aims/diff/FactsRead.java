package dev.aims.diff;

import dev.aims.catalog.Check;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that a check reads, whatever it found: a change may lie in one that neither result names, such as a record that
 * became the latest.
 */
final class FactsRead {

    /** What derived facts, such as the effective impact, and the applicability of controls are worked out from. */
    private static final List<String> DEFINING = List.of(
            "systems/*/lifecycle_stage",
            "systems/*/activities",
            "systems/*/declared_impact",
            "systems/*/attributes",
            "systems/*/eu",
            "systems/*/suppliers",
            "systems/*/customers",
            "org/scope");

    private final List<String[]> paths;
    private final @Nullable String system;

    private FactsRead(List<String[]> paths, @Nullable String system) {
        this.paths = paths;
        this.system = system;
    }

    /** Returns what {@code check} reads of the organisation and, if it is judged for one, of {@code system}. */
    static FactsRead by(Check check, @Nullable String system) {
        List<String> patterns = new ArrayList<>(DEFINING);
        check.facts().stream().filter(path -> path.indexOf('/') >= 0).forEach(patterns::add);
        return new FactsRead(patterns.stream().map(FactsRead::steps).toList(), system);
    }

    private static String[] steps(String path) {
        return path.replace("[]", "/*").split("/", -1);
    }

    /** Returns whether {@code pointer} leads to such a fact, above it or below it. */
    boolean has(String pointer) {
        String[] steps = pointer.substring(1).split("/", -1);
        boolean other = system != null
                && steps.length > 1
                && steps[0].equals("systems")
                && !steps[1].equals(system.replace("~", "~0").replace("/", "~1"));
        return !other && paths.stream().anyMatch(path -> meets(path, steps));
    }

    private static boolean meets(String[] path, String[] steps) {
        int common = Math.min(path.length, steps.length);
        return Arrays.equals(path, 0, common, steps, 0, common, (a, b) -> a.equals("*") ? 0 : a.compareTo(b));
    }
}
