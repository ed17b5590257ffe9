package dev.aims.rules.plan;

import dev.aims.assessment.Outcome;
import dev.aims.rules.cases.Case;
import dev.aims.rules.cases.Cases;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The dossiers of the built-in pack from which plans take their values: two that conform throughout, and its cases. */
final class Examples {

    private static final String PACK = "iso42001";
    private static final List<String> COMPLETE = List.of("bank", "supplier");

    private static final List<String> GROUPS = List.of(
            "c4", "c5", "c6", "c6_1", "c7", "c8", "c9", "c10", "a2", "a3", "a4", "a5", "a6_1", "a6_2", "a7", "a8", "a9",
            "a10");

    private final Trials trials;
    private final Map<String, List<Case>> cases = new HashMap<>();

    Examples(Trials trials) {
        this.trials = trials;
    }

    /** Returns those that conform throughout, adapted; the one of graver impact first. */
    List<Example> complete() {
        return COMPLETE.stream().map(name -> adapted(read(name))).toList();
    }

    /** Returns those of the pack's cases in which the check {@code id} conforms, adapted. */
    List<Example> conformingTo(String id) {
        String group = group(id);
        return cases.computeIfAbsent(group, name -> name.isEmpty() ? List.of() : Cases.of(PACK + "/" + name)).stream()
                .filter(each -> each.check().equals(id) && each.outcome() == Outcome.CONFORM)
                .map(each -> adapted(each.dossier().node()))
                .distinct()
                .toList();
    }

    /** Returns the folder in which the cases of a check stand; empty if it isn't one of this pack's. */
    private static String group(String check) {
        return GROUPS.stream()
                .filter(group -> check.startsWith(prefix(group)))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    /** Folder a6_1 is about A.6.1, folder c6 about clause 6. */
    private static String prefix(String group) {
        return (group.startsWith("a") ? "A." : "") + group.substring(1).replace('_', '.') + ".";
    }

    private Example adapted(Node node) {
        return Adapting.of(node, trials.node(), trials.dossier().asOf(), trials.system());
    }

    private static Node read(String name) {
        String resource = "/dev/aims/packs/" + PACK + "/common/" + name + ".json";
        List<Fault> faults = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Examples.class.getResourceAsStream(resource), resource)) {
            return Objects.requireNonNull(Sources.read(resource, in, Limits.DEFAULT, faults), faults::toString);
        } catch (IOException e) {
            throw new IllegalStateException("the library's jar can't be read at " + resource, e);
        }
    }
}
