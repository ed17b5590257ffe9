package dev.aims.rules.judging;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.CheckResult;
import dev.aims.binding.Binder;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Level;
import dev.aims.catalog.Requirement;
import dev.aims.catalog.SystemScope;
import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Organisation;
import dev.aims.fact.Truth;
import dev.aims.rules.engine.Conclusion;
import dev.aims.rules.engine.RuleBase;
import dev.aims.rules.engine.RuleRun;
import dev.aims.rules.facts.Due;
import dev.aims.rules.facts.EuClass;
import dev.aims.rules.facts.Situation;
import dev.aims.rules.facts.SystemPhase;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges one system by itself: derived facts, applicability, its checks, and its part of the organisation's checks. */
final class SystemJudge {

    private static final String NOT_RETIRED = "NOT_RETIRED";

    private final Catalog catalog;
    private final RuleBase rules;
    private final Assessed assessed;
    private final int capacity;

    SystemJudge(Catalog catalog, RuleBase rules, Assessed assessed) {
        this.catalog = catalog;
        this.rules = rules;
        this.assessed = assessed;
        this.capacity = Assessed.capacity(catalog);
    }

    Judged judge(Dossier dossier, AiSystem system) {
        try (RuleRun run = rules.run()) {
            run.insert(new SystemPhase(dossier.asOf(), catalog));
            run.insert(dossier.org());
            run.insert(system);
            Binder.members(system).forEach(run::insert);
            run.fire();
            Situation situation = situation(run);
            Map<String, Truth> due = new HashMap<>(capacity);
            for (Requirement requirement : catalog.requirements()) {
                for (Check check : requirement.checks()) {
                    Truth isDue = due(check, requirement, situation, dossier.org(), system);
                    if (isDue != null) {
                        due.put(check.id(), isDue);
                        if (isDue.isYes()) {
                            run.insert(new Due(
                                    check.id(), dossier.asOf(), check.limits(), dossier.org(), system, situation));
                        }
                    }
                }
            }
            run.fire();
            return judged(dossier, system, run, situation, due);
        }
    }

    private Situation situation(RuleRun run) {
        Map<String, Truth> applicability = new LinkedHashMap<>();
        for (Requirement requirement : catalog.requirements()) {
            if (requirement.isControl()) {
                applicability.put(requirement.id(), Situation.applies(requirement, run.conditions()));
            }
        }
        return new Situation(run.conditions(), applicability);
    }

    /** Returns whether the check looks at the system; null if it never looks at systems. */
    private static @Nullable Truth due(
            Check check, Requirement requirement, Situation situation, Organisation org, AiSystem system) {
        if (check.level() == Level.ORG && check.systems() == SystemScope.NONE) {
            return null;
        }
        Truth due = situation.applies(requirement).and(situation.all(check.when()));
        if (check.level() == Level.SYSTEM) {
            return due;
        }
        if (check.systems() != SystemScope.ALL) {
            due = due.and(inScope(org, system));
        }
        return check.systems() == SystemScope.ACTIVE ? due.and(situation.all(List.of(NOT_RETIRED))) : due;
    }

    /** A scope that doesn't list systems has all of them in it, and so has one that nobody stated. */
    private static Truth inScope(Organisation org, AiSystem system) {
        return org.scope().systems().value().isEmpty()
                ? Truth.YES
                : org.scope().systems().has(system.id());
    }

    private Judged judged(Dossier dossier, AiSystem system, RuleRun run, Situation situation, Map<String, Truth> due) {
        Map<String, List<Conclusion>> conclusions = run.conclusions();
        Results results = new Results(dossier);
        Map<String, CheckResult> own = new HashMap<>(capacity);
        Map<String, CheckResult> parts = new HashMap<>(capacity);
        Map<String, Truth> concerned = new HashMap<>(capacity);
        for (Requirement requirement : catalog.requirements()) {
            for (Check check : requirement.checks()) {
                Truth isDue = due.get(check.id());
                if (isDue == null) {
                    continue;
                }
                List<Conclusion> found = conclusions.getOrDefault(check.id(), List.of());
                if (check.level() == Level.SYSTEM) {
                    own.put(check.id(), own(results, requirement, check, system, situation, isDue, found));
                } else {
                    concerned.put(check.id(), isDue);
                    if (check.systemPart() && !isDue.isNo() && assessed.has(check)) {
                        parts.put(
                                check.id(),
                                isDue.isUnknown()
                                        ? results.indeterminate(check, system.id(), isDue)
                                        : result(results, check, system, check.overSystem(), found));
                    }
                }
            }
        }
        EuClass euClass = run.euClass();
        if (euClass == null) {
            throw new IllegalStateException("no rule concludes the class under EU law");
        }
        return new Judged(system, situation, applicability(situation), euClass, own, parts, concerned);
    }

    private CheckResult own(
            Results results,
            Requirement requirement,
            Check check,
            AiSystem system,
            Situation situation,
            Truth due,
            List<Conclusion> found) {
        if (!due.isYes()) {
            String reason = situation.reason(requirement);
            String why = reason == null ? assessed.notAsked(check, situation) : "the control doesn't apply: " + reason;
            return results.notDue(check, system.id(), due, why);
        }
        return assessed.has(check)
                ? result(results, check, system, check.over(), found)
                : results.notAssessed(check, system.id());
    }

    private static CheckResult result(
            Results results, Check check, AiSystem system, List<String> over, List<Conclusion> found) {
        Registers.Look look = Registers.look(check, system, over);
        return results.of(check, system.id(), look.with(found), look.empty());
    }

    private Map<String, Applicability> applicability(Situation situation) {
        Map<String, Applicability> applicability = new LinkedHashMap<>();
        situation.applicability().forEach((control, holds) -> {
            Requirement requirement = catalog.requirement(control).orElseThrow();
            applicability.put(
                    control,
                    new Applicability(holds.isUnknown() ? null : holds.isYes(), situation.reason(requirement)));
        });
        return applicability;
    }
}
