package dev.aims.rules.judging;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Level;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import dev.aims.fact.Truth;
import dev.aims.rules.engine.RuleBase;
import dev.aims.rules.facts.Situation;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import dev.aims.vocabulary.SoaDecision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Assesses dossiers: the systems one by one, then the organisation. Thread-safe. */
public final class Assessor {

    private final Catalog catalog;
    private final SystemJudge systemJudge;
    private final OrgJudge orgJudge;
    private final Map<String, LifecycleStage> dueFrom;

    /**
     * Creates an assessor.
     *
     * @param words what each condition means, by name
     * @param stages the stage from which each condition about stages holds, by name
     */
    public Assessor(Catalog catalog, RuleBase rules, Map<String, String> words, Map<String, LifecycleStage> stages) {
        this.catalog = catalog;
        Assessed assessed = Assessed.by(rules.rules(), words);
        this.systemJudge = new SystemJudge(catalog, rules, assessed);
        this.orgJudge = new OrgJudge(catalog, rules, assessed);
        this.dueFrom = DueFrom.of(catalog, stages);
    }

    /** Assesses {@code dossier}; {@code provenance} is passed on. */
    public Assessment assess(Dossier dossier, Provenance provenance) {
        Map<String, Judged> systems = new LinkedHashMap<>();
        for (AiSystem system : dossier.systems().members()) {
            systems.put(system.id(), systemJudge.judge(dossier, system));
        }
        OrgJudge.OrgResults org = orgJudge.judge(dossier, systems.values());
        Map<String, Map<String, Verdict>> bySystem = new LinkedHashMap<>();
        systems.keySet().forEach(id -> bySystem.put(id, new LinkedHashMap<>()));
        List<RequirementResult> requirements = new ArrayList<>();
        for (Requirement requirement : catalog.requirements()) {
            Verdicts overall = null;
            List<CheckResult> checks = results(requirement, systems.values(), org.whole());
            for (Judged system : systems.values()) {
                Verdicts verdicts = verdicts(
                        requirement,
                        system,
                        systems.size() == 1 ? checks : results(requirement, List.of(system), org.whole()),
                        dossier);
                Objects.requireNonNull(bySystem.get(system.system().id())).put(requirement.id(), verdicts.verdict());
                overall = overall == null ? verdicts : overall.worse(verdicts);
            }
            requirements.add(requirement(requirement, overall, dossier, checks));
        }
        Map<String, SystemAssessment> assessed = new LinkedHashMap<>();
        systems.forEach((id, judged) -> assessed.put(
                id, system(dossier, judged, Objects.requireNonNull(bySystem.get(id)), org, new Results(dossier))));
        return new Assessment(dossier.name(), requirements, assessed, provenance);
    }

    private static Verdicts verdicts(
            Requirement requirement, Judged system, List<CheckResult> checks, Dossier dossier) {
        Truth applies = system.situation().applies(requirement);
        if (applies.isNo()) {
            return new Verdicts(Verdict.NOT_APPLICABLE, system.situation().reason(requirement), false);
        }
        Verdicts verdicts = Verdicts.of(requirement, checks);
        boolean excluded =
                dossier.org().soa().entries().get(requirement.id()).decision().value() == SoaDecision.EXCLUDED;
        return requirement.isControl() && applies.isYes() && excluded
                ? new Verdicts(Verdict.EXCLUSION_CHALLENGED, null, verdicts.escalated())
                : verdicts;
    }

    private static RequirementResult requirement(
            Requirement requirement, @Nullable Verdicts overall, Dossier dossier, List<CheckResult> checks) {
        Verdicts verdicts = overall == null ? withoutSystems(requirement, dossier, checks) : overall;
        return new RequirementResult(
                requirement.id(),
                requirement.kind(),
                requirement.title(),
                verdicts.verdict(),
                verdicts.reason(),
                verdicts.escalated(),
                checks);
    }

    /** Without a system only the organisation's outcomes count; systems that nobody stated leave the rest open. */
    private static Verdicts withoutSystems(Requirement requirement, Dossier dossier, List<CheckResult> checks) {
        return checks.isEmpty() && OrgJudge.knownSystems(dossier).isUnknown()
                ? new Verdicts(Verdict.INDETERMINATE, null, false)
                : Verdicts.of(requirement, checks);
    }

    /** Returns the results of a requirement's checks, by number, then system. */
    private static List<CheckResult> results(
            Requirement requirement, Collection<Judged> systems, Map<String, CheckResult> org) {
        List<CheckResult> results = new ArrayList<>(requirement.checks().size() * Math.max(1, systems.size()));
        for (Check check : requirement.checks()) {
            if (check.level() == Level.ORG) {
                results.add(Objects.requireNonNull(org.get(check.id())));
            } else {
                systems.forEach(system ->
                        results.add(Objects.requireNonNull(system.own().get(check.id()))));
            }
        }
        return results;
    }

    private SystemAssessment system(
            Dossier dossier, Judged judged, Map<String, Verdict> verdicts, OrgJudge.OrgResults org, Results results) {
        List<CheckResult> checks = new ArrayList<>(catalog.checks().size());
        for (Requirement requirement : catalog.requirements()) {
            for (Check check : requirement.checks()) {
                if (check.level() == Level.SYSTEM) {
                    checks.add(Objects.requireNonNull(judged.own().get(check.id())));
                } else {
                    checks.add(part(requirement, check, judged, org, results));
                }
            }
        }
        return new SystemAssessment(
                judged.system().id(),
                dossier.asOf(),
                judged.system().lifecycleStage().value(),
                impact(judged.situation()),
                verdicts,
                judged.applicability(),
                judged.euClass().classification(),
                checks,
                dueFrom);
    }

    /**
     * Returns an organisation's outcome as far as it concerns one system. What another system makes due doesn't concern
     * this one.
     */
    private static CheckResult part(
            Requirement requirement, Check check, Judged judged, OrgJudge.OrgResults org, Results results) {
        Truth concerned = judged.concerned().getOrDefault(check.id(), Truth.NO);
        if (OrgJudge.isDueBySystems(check, requirement) && !concerned.isYes()) {
            String reason = judged.situation().reason(requirement);
            return results.notDue(
                    check,
                    judged.system().id(),
                    concerned,
                    reason == null ? "it doesn't concern this system" : "the control doesn't apply: " + reason);
        }
        CheckResult alone = org.alone().get(check.id());
        CheckResult own = judged.parts().get(check.id());
        if (own != null) {
            return results.fold(check, judged.system().id(), alone == null ? List.of(own) : List.of(alone, own));
        }
        if (alone != null) {
            return alone;
        }
        return results.notDue(check, null, concerned, "it doesn't look at this system");
    }

    private static @Nullable ImpactLevel impact(Situation situation) {
        Truth high = situation.all(List.of("IMPACT_HIGH"));
        Truth mediumUp = situation.all(List.of("IMPACT_MEDIUM_UP"));
        if (high.isYes()) {
            return ImpactLevel.HIGH;
        }
        if (mediumUp.isNo()) {
            return ImpactLevel.LOW;
        }
        return high.isNo() && mediumUp.isYes() ? ImpactLevel.MEDIUM : null;
    }
}
