package dev.aims.rules.judging;

import dev.aims.assessment.CheckResult;
import dev.aims.binding.Binder;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Level;
import dev.aims.catalog.Requirement;
import dev.aims.catalog.SystemScope;
import dev.aims.dossier.Dossier;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import dev.aims.rules.engine.Conclusion;
import dev.aims.rules.engine.RuleBase;
import dev.aims.rules.engine.RuleRun;
import dev.aims.rules.facts.OrgDue;
import dev.aims.rules.facts.OrgPhase;
import dev.aims.rules.facts.Situation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges the organisation: its own records, and the fold of what the systems' own runs left. */
final class OrgJudge {

    private final Catalog catalog;
    private final RuleBase rules;
    private final Assessed assessed;
    private final int capacity;

    OrgJudge(Catalog catalog, RuleBase rules, Assessed assessed) {
        this.catalog = catalog;
        this.rules = rules;
        this.assessed = assessed;
        this.capacity = Assessed.capacity(catalog);
    }

    /**
     * The organisation's outcomes.
     *
     * @param whole by check, all systems folded in
     * @param alone by check, without any system; none for a check that has nothing to say without
     */
    record OrgResults(Map<String, CheckResult> whole, Map<String, CheckResult> alone) {}

    OrgResults judge(Dossier dossier, Collection<Judged> systems) {
        try (RuleRun run = rules.run()) {
            run.insert(new OrgPhase(dossier.asOf()));
            run.insert(dossier.org());
            Binder.members(dossier.org()).forEach(run::insert);
            run.fire();
            Situation situation = new Situation(run.conditions(), Map.of());
            Truth known = knownSystems(dossier);
            Map<String, Truth> due = new HashMap<>(capacity);
            for (Requirement requirement : catalog.requirements()) {
                for (Check check : requirement.checks()) {
                    if (check.level() == Level.ORG) {
                        Truth isDue = due(check, requirement, known, systems, situation);
                        due.put(check.id(), isDue);
                        if (isDue.isYes()) {
                            run.insert(new OrgDue(check.id(), dossier.asOf(), check.limits(), dossier.org()));
                        }
                    }
                }
            }
            run.fire();
            return results(dossier, systems, due, run.conclusions());
        }
    }

    /** Due when the organisation meets its conditions and, where systems decide, one of them does. */
    private static Truth due(
            Check check, Requirement requirement, Truth known, Collection<Judged> systems, Situation situation) {
        Truth due = situation.all(check.whenOrg());
        if (isDueBySystems(check, requirement)) {
            Truth some = known.isUnknown() ? known : Truth.NO;
            for (Judged system : systems) {
                some = some.or(system.concerned().getOrDefault(check.id(), Truth.NO));
            }
            due = due.and(some);
        }
        return due;
    }

    private OrgResults results(
            Dossier dossier,
            Collection<Judged> systems,
            Map<String, Truth> due,
            Map<String, List<Conclusion>> conclusions) {
        Results results = new Results(dossier);
        Map<String, CheckResult> whole = new HashMap<>(capacity);
        Map<String, CheckResult> alone = new HashMap<>(capacity);
        for (Requirement requirement : catalog.requirements()) {
            for (Check check : requirement.checks()) {
                Truth isDue = due.get(check.id());
                if (isDue == null) {
                    continue;
                }
                CheckResult own =
                        own(results, requirement, check, dossier, systems, isDue, conclusions.get(check.id()));
                if (own != null) {
                    alone.put(check.id(), own);
                }
                whole.put(check.id(), whole(results, check, dossier, systems, isDue, own));
            }
        }
        return new OrgResults(whole, alone);
    }

    private @Nullable CheckResult own(
            Results results,
            Requirement requirement,
            Check check,
            Dossier dossier,
            Collection<Judged> systems,
            Truth due,
            @Nullable List<Conclusion> found) {
        if (!due.isYes()) {
            return results.notDue(check, null, due, why(requirement, check, systems));
        }
        if (!assessed.has(check)) {
            return results.notAssessed(check, null);
        }
        List<Conclusion> judged = found == null ? List.of() : found;
        Registers.Look look = Registers.look(check, dossier.org(), check.over());
        boolean silent =
                judged.isEmpty() && look.unknown().isEmpty() && look.empty().isEmpty();
        return silent && hasSystemPart(check) ? null : results.of(check, null, look.with(judged), look.empty());
    }

    private static boolean hasSystemPart(Check check) {
        return check.systems() != SystemScope.NONE && check.systemPart();
    }

    private CheckResult whole(
            Results results,
            Check check,
            Dossier dossier,
            Collection<Judged> systems,
            Truth due,
            @Nullable CheckResult own) {
        if (own != null && (!due.isYes() || !assessed.has(check) || !hasSystemPart(check))) {
            return own;
        }
        List<CheckResult> parts = new ArrayList<>();
        if (own != null) {
            parts.add(own);
        }
        for (Judged system : systems) {
            CheckResult part = system.parts().get(check.id());
            if (part != null) {
                parts.add(part);
            }
        }
        Truth known = knownSystems(dossier);
        if (known.isUnknown()) {
            parts.add(results.indeterminate(check, null, known));
        }
        return parts.isEmpty() ? results.nothingConcerned(check, known) : results.fold(check, null, parts);
    }

    private static String why(Requirement requirement, Check check, Collection<Judged> systems) {
        for (Judged system : systems) {
            String reason = system.situation().reason(requirement);
            if (reason != null) {
                return "the control doesn't apply: " + reason;
            }
        }
        return check.whenOrg().isEmpty()
                ? "asked only where a system in scope calls for it"
                : "asked only where there is something to judge";
    }

    /** Returns whether the check is due only where a system calls for it. */
    static boolean isDueBySystems(Check check, Requirement requirement) {
        return !requirement.applies().isEmpty() || !check.when().isEmpty();
    }

    static Truth knownSystems(Dossier dossier) {
        return dossier.systems().presence() == Presence.UNKNOWN
                ? Truth.unknown(dossier.systems().path())
                : dossier.systems().known();
    }
}
