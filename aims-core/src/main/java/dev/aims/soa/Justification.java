package dev.aims.soa;

import dev.aims.assessment.Verdict;
import dev.aims.catalog.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says in sentences why a control applies and why not: which systems call for it, which don't, which are open. */
final class Justification {

    private static final int MOST_SYSTEMS = 5;

    private Justification() {}

    static String of(Requirement control, Decision decision, List<SystemApplicability> systems, Verdict status) {
        List<String> sentences = new ArrayList<>();
        if (control.applies().isEmpty()) {
            sentences.add(
                    decision == Decision.OPEN
                            ? "Open: nothing is stated about the organisation or its AI systems."
                            : "Always applies, whatever the organisation does with its AI systems.");
        } else if (systems.isEmpty()) {
            sentences.add(
                    decision == Decision.OPEN
                            ? "Open: it isn't stated which AI systems there are."
                            : "Not called for: there is no AI system.");
        } else {
            bySystem(control, systems, sentences);
        }
        if (decision == Decision.APPLIES && status == Verdict.NOT_APPLICABLE) {
            sentences.add("None of its checks is asked at present.");
        }
        return String.join(" ", sentences);
    }

    private static void bySystem(Requirement control, List<SystemApplicability> systems, List<String> sentences) {
        List<String> conditions = Reasons.conditions(control);
        String all = String.join("; ", conditions);
        List<String> calling = ids(systems, Decision.APPLIES);
        if (!calling.isEmpty()) {
            sentences.add("Called for by " + shortened(calling) + ": " + all + ".");
        }
        List<String> open = ids(systems, Decision.OPEN);
        if (!open.isEmpty()) {
            sentences.add("Open for " + shortened(open) + ": the facts stated don't decide whether "
                    + (conditions.size() == 1 ? all : "all of this holds: " + all) + ".");
        }
        byReason(systems)
                .forEach((reason, ids) -> sentences.add(
                        "Not called for by " + shortened(ids) + ": " + Reasons.refuted(control, reason) + "."));
    }

    private static List<String> ids(List<SystemApplicability> systems, Decision decision) {
        return systems.stream()
                .filter(system -> system.decision() == decision)
                .map(SystemApplicability::system)
                .toList();
    }

    /** The systems that don't call for it, under each reason, reasons in the order of the first such system. */
    private static Map<String, List<String>> byReason(List<SystemApplicability> systems) {
        return systems.stream()
                .filter(system -> system.decision() == Decision.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(
                        system -> Objects.requireNonNullElse(system.reason(), ""),
                        LinkedHashMap::new,
                        Collectors.mapping(SystemApplicability::system, Collectors.toList())));
    }

    private static String shortened(List<String> ids) {
        return ids.size() <= MOST_SYSTEMS
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, MOST_SYSTEMS)) + " and " + (ids.size() - MOST_SYSTEMS) + " more";
    }
}
