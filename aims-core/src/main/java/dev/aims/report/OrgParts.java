package dev.aims.report;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A system's outcomes beside the requirements': they are its own results there, and of each check of the organisation
 * either the organisation's result or the system's part of it. Only parts that differ have to be kept.
 */
final class OrgParts {

    private record Numbered(int number, CheckResult result) {}

    private final List<Numbered> org = new ArrayList<>();
    private final Map<String, List<Numbered>> own = new HashMap<>();
    private final Map<String, CheckResult> orgChecks = new HashMap<>();

    /** Goes through {@code requirements} once, so that a fleet of systems costs no more than its results. */
    OrgParts(List<RequirementResult> requirements) {
        int number = 0;
        for (RequirementResult requirement : requirements) {
            for (CheckResult result : requirement.checks()) {
                Numbered numbered = new Numbered(number, result);
                if (result.system() == null) {
                    org.add(numbered);
                    orgChecks.put(result.id(), result);
                } else {
                    own.computeIfAbsent(result.system(), id -> new ArrayList<>())
                            .add(numbered);
                }
                number++;
            }
        }
    }

    /** Returns whether {@code check} is one of the organisation's. */
    boolean has(String check) {
        return orgChecks.containsKey(check);
    }

    /** Returns the parts of {@code system} that differ from the organisation's results, in their order. */
    List<CheckResult> differing(SystemAssessment system) {
        Map<String, CheckResult> parts = new HashMap<>();
        system.checks().stream().filter(check -> has(check.id())).forEach(part -> parts.put(part.id(), part));
        List<CheckResult> differing = new ArrayList<>();
        for (Numbered whole : org) {
            CheckResult part = parts.get(whole.result().id());
            if (part != null && !same(part, whole.result())) {
                differing.add(part);
            }
        }
        return differing;
    }

    /** Returns whether {@code part} says of one system what the organisation's result says of all. */
    boolean isOrganisations(CheckResult part) {
        CheckResult whole = orgChecks.get(part.id());
        return whole != null && part.system() != null && same(of(part.system(), whole), part);
    }

    /** Returns what the organisation's result of {@code check} says, as the part of {@code system}. */
    Optional<CheckResult> organisations(String check, String system) {
        return Optional.ofNullable(orgChecks.get(check)).map(whole -> of(system, whole));
    }

    private static CheckResult of(String system, CheckResult whole) {
        return new CheckResult(whole.id(), system, whole.outcome(), whole.explanation());
    }

    /** Returns the outcomes of {@code system}, whose parts are those of {@code differing} or else the organisation's. */
    List<CheckResult> outcomes(String system, List<CheckResult> differing) {
        Map<String, CheckResult> parts = new HashMap<>();
        differing.forEach(part -> parts.put(part.id(), part));
        List<CheckResult> outcomes = new ArrayList<>();
        List<Numbered> results = own.getOrDefault(system, List.of());
        int next = 0;
        for (Numbered whole : org) {
            while (next < results.size() && results.get(next).number() < whole.number()) {
                outcomes.add(results.get(next).result());
                next++;
            }
            outcomes.add(parts.getOrDefault(whole.result().id(), whole.result()));
        }
        results.subList(next, results.size()).forEach(each -> outcomes.add(each.result()));
        return outcomes;
    }

    /** Returns whether the outcomes of {@code system} are what the requirements and {@code differing} say. */
    boolean suffice(SystemAssessment system, List<CheckResult> differing) {
        List<CheckResult> outcomes = outcomes(system.id(), differing);
        if (outcomes.size() != system.checks().size()) {
            return false;
        }
        for (int i = 0; i < outcomes.size(); i++) {
            if (!same(outcomes.get(i), system.checks().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(CheckResult a, CheckResult b) {
        return a.equals(b) && Objects.equals(a.place(), b.place());
    }
}
