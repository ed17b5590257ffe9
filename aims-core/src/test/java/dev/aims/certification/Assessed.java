package dev.aims.certification;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Pdca;
import dev.aims.catalog.Requirement;
import dev.aims.catalog.RequirementKind;
import dev.aims.dossier.Dossier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An assessment of one dossier in which every check has the outcome a test gives it. */
final class Assessed {

    /** The checks that points of the two stages rest on. */
    static final List<String> CHECKS = List.of(
            "4.3-1", "4.3-2", "5.2-1", "5.3-1", "6.1.2-1", "6.1.3-2", "6.1.3-3", "6.1.3-4", "6.1.4-1", "6.2-1",
            "7.5.1-1", "9.2.1-1", "9.2.1-2", "9.2.2-1", "9.2.2-2", "9.2.2-3", "9.3.1-1", "9.3.2-1", "9.3.3-1");

    private final Dossier dossier;
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

    Assessed(Dossier dossier, Outcome everywhere) {
        this.dossier = dossier;
        CHECKS.forEach(check -> outcomes.put(check, everywhere));
    }

    Assessed with(String check, Outcome outcome) {
        outcomes.put(check, outcome);
        return this;
    }

    Readiness readiness() {
        return Readiness.of(dossier, assessment(), catalog());
    }

    Assessment assessment() {
        List<RequirementResult> results = new ArrayList<>();
        byRequirement()
                .forEach((id, checks) -> results.add(new RequirementResult(
                        id,
                        kind(id),
                        "Title of " + id,
                        checks.stream()
                                .map(check -> Verdict.valueOf(check.outcome().name()))
                                .reduce(Verdict.NOT_APPLICABLE, Verdict::worse),
                        null,
                        false,
                        checks)));
        return new Assessment(
                dossier.name(),
                results,
                Map.of(),
                new Provenance(List.of(), dossier.digest(), dossier.asOf(), Map.of(), "0.1.0"));
    }

    Catalog catalog() {
        return new Catalog(byRequirement().keySet().stream()
                .map(id -> new Requirement(
                        id,
                        kind(id),
                        "Title of " + id,
                        id.startsWith("A.") ? "A" : "c" + id.substring(0, id.indexOf('.')),
                        id.startsWith("9.") ? Pdca.CHECK : Pdca.PLAN,
                        List.of(),
                        Map.of(),
                        List.of()))
                .toList());
    }

    private Map<String, List<CheckResult>> byRequirement() {
        Map<String, List<CheckResult>> checks = new LinkedHashMap<>();
        outcomes.forEach(
                (id, outcome) -> checks.computeIfAbsent(id.substring(0, id.lastIndexOf('-')), key -> new ArrayList<>())
                        .add(new CheckResult(
                                id,
                                null,
                                outcome,
                                new Explanation(
                                        "found " + outcome,
                                        "",
                                        outcome == Outcome.INDETERMINATE ? List.of() : List.of("/fact/" + id),
                                        outcome == Outcome.INDETERMINATE ? List.of("/fact/" + id) : List.of(),
                                        "",
                                        "",
                                        null))));
        return checks;
    }

    private static RequirementKind kind(String id) {
        return id.startsWith("A.") ? RequirementKind.CONTROL : RequirementKind.CLAUSE;
    }
}
