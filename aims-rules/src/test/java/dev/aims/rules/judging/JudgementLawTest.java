package dev.aims.rules.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.binding.Binder;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import dev.aims.fact.Part;
import dev.aims.fact.Truth;
import dev.aims.rules.Aims;
import dev.aims.rules.GeneratedDossiers;
import dev.aims.rules.engine.Conclusion;
import dev.aims.rules.engine.RuleBase;
import dev.aims.rules.engine.RuleRun;
import dev.aims.rules.engine.RunLimits;
import dev.aims.rules.facts.Due;
import dev.aims.rules.facts.Judgement;
import dev.aims.rules.facts.OrgDue;
import dev.aims.rules.facts.OrgPhase;
import dev.aims.rules.facts.Situation;
import dev.aims.rules.facts.SystemPhase;
import dev.aims.rules.pack.BuiltInPacks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Rules don't contradict each other: of one subject, no two judgements on the same criterion of a check that speak of
 * the same things (their words are equal) say one that it is met, the other that it isn't. A sentence and its contrary
 * are never both concluded, also where different rules judge one criterion.
 */
class JudgementLawTest {

    private static final RuleBase RULES =
            RuleBase.load(BuiltInPacks.iso42001Models(), Aims.class.getClassLoader(), RunLimits.DEFAULT);
    private static final Catalog CATALOG = Aims.standard().catalog();

    @Property(tries = 50)
    void nothingIsBothMetAndNotMet(@ForAll long seed) {
        Dossier dossier = GeneratedDossiers.any(new Random(seed));
        assertThat(contradictions(organisation(dossier))).isEmpty();
        for (AiSystem system : dossier.systems().members()) {
            assertThat(contradictions(system(dossier, system))).as(system.id()).isEmpty();
        }
    }

    /** Judges every check of the organisation, also those that aren't due. */
    private static List<Conclusion> organisation(Dossier dossier) {
        try (RuleRun run = RULES.run()) {
            run.insert(new OrgPhase(dossier.asOf()));
            facts(dossier.org()).forEach(run::insert);
            CATALOG.checks()
                    .forEach(
                            check -> run.insert(new OrgDue(check.id(), dossier.asOf(), check.limits(), dossier.org())));
            run.fire();
            return run.conclusions().values().stream().flatMap(List::stream).toList();
        }
    }

    /** Judges every check of the system, also those that aren't due. */
    private static List<Conclusion> system(Dossier dossier, AiSystem system) {
        try (RuleRun run = RULES.run()) {
            run.insert(new SystemPhase(dossier.asOf(), CATALOG));
            run.insert(dossier.org());
            facts(system).forEach(run::insert);
            run.fire();
            Map<String, Truth> applicability = CATALOG.requirements().stream()
                    .filter(Requirement::isControl)
                    .collect(
                            Collectors.toMap(Requirement::id, control -> Situation.applies(control, run.conditions())));
            Situation situation = new Situation(run.conditions(), applicability);
            CATALOG.checks()
                    .forEach(check -> run.insert(
                            new Due(check.id(), dossier.asOf(), check.limits(), dossier.org(), system, situation)));
            run.fire();
            return run.conclusions().values().stream().flatMap(List::stream).toList();
        }
    }

    private static List<Part> facts(Part subject) {
        List<Part> facts = new ArrayList<>(Binder.members(subject));
        facts.add(subject);
        return facts;
    }

    private static Set<String> contradictions(List<Conclusion> conclusions) {
        assertThat(conclusions).isNotEmpty();
        Map<List<Object>, Conclusion> met = new HashMap<>();
        conclusions.stream()
                .filter(conclusion -> conclusion.judgement().holds().isYes())
                .forEach(conclusion -> met.put(about(conclusion.judgement()), conclusion));
        Set<String> contradictions = new TreeSet<>();
        conclusions.stream()
                .filter(conclusion -> conclusion.judgement().holds().isNo())
                .filter(conclusion -> met.containsKey(about(conclusion.judgement())))
                .forEach(conclusion -> contradictions.add(conclusion.judgement() + " by \"" + conclusion.rule() + "\", "
                        + met.get(about(conclusion.judgement()))));
        return contradictions;
    }

    private static List<Object> about(Judgement judgement) {
        return List.of(judgement.check(), judgement.criterion(), judgement.words());
    }
}
