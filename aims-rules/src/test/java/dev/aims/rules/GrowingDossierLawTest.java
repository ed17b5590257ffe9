package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.dossier.Dossier;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What is proven stays proven while more facts are stated. Where one dossier states all that another states, and more:
 *
 * <ul>
 *   <li>what conformed or didn't apply still does; what failed still fails, and only a fact that grades it can make it
 *       graver; only what couldn't be decided may come out in any way;
 *   <li>so it is with verdicts, save that further failures may make a failing one graver, and that a control which
 *       turns out to apply may turn out to be excluded;
 *   <li>whether a control applies, and the effective impact, stay as they were decided; why it doesn't apply may give way
 *       to a more basic reason.
 * </ul>
 */
class GrowingDossierLawTest {

    private static final Aims AIMS = Aims.standard();

    @Property(tries = 40)
    void whatIsProvenStaysProvenWhenMoreIsStated(@ForAll long seed) {
        Random random = new Random(seed);
        List<Dossier> growing = GeneratedDossiers.growing(GeneratedDossiers.complete(random), random, 4);
        Assessment before = AIMS.assess(growing.get(0));
        for (Dossier more : growing.subList(1, growing.size())) {
            Assessment after = AIMS.assess(more);
            assertThat(takenBack(before, after)).isEmpty();
            before = after;
        }
    }

    @Property(tries = 25)
    void aPartOfAConformingDossierFailsNothingAndStatingTheRestOnlyDecides(@ForAll long seed) {
        Random random = new Random(seed);
        Dossier complete = Bases.read(Bases.NAMES.get(random.nextInt(Bases.NAMES.size())));
        Set<String> decided = Set.of();
        for (Dossier part : GeneratedDossiers.growing(complete, random, 4)) {
            Assessment assessment = AIMS.assess(part);
            assertThat(assessment.checks().filter(check -> check.outcome().isShortfall()))
                    .isEmpty();
            Set<String> nowDecided = assessment
                    .checks()
                    .filter(check -> check.outcome() != Outcome.INDETERMINATE)
                    .map(GrowingDossierLawTest::subject)
                    .collect(Collectors.toSet());
            assertThat(nowDecided).containsAll(decided);
            decided = nowDecided;
        }
        assertThat(decided).hasSameSizeAs(AIMS.catalog().checks());
    }

    private static Set<String> takenBack(Assessment before, Assessment after) {
        Set<String> takenBack = new TreeSet<>();
        Map<String, Outcome> outcomes =
                after.checks().collect(Collectors.toMap(GrowingDossierLawTest::subject, CheckResult::outcome));
        before.checks().forEach(check -> {
            Outcome then = outcomes.get(subject(check));
            if (then == null || !allowed(check.outcome()).contains(then)) {
                takenBack.add(subject(check) + " " + check.outcome() + " -> " + then);
            }
        });
        for (RequirementResult requirement : before.requirements()) {
            Verdict then = after.requirement(requirement.id()).orElseThrow().verdict();
            if (!allowed(requirement.verdict()).contains(then)) {
                takenBack.add(requirement.id() + " " + requirement.verdict() + " -> " + then);
            }
        }
        before.systems().forEach((id, system) -> takenBack.addAll(takenBack(system, after.of(id))));
        return takenBack;
    }

    private static Set<String> takenBack(SystemAssessment before, SystemAssessment after) {
        Set<String> takenBack = new TreeSet<>();
        before.verdicts().forEach((requirement, verdict) -> {
            Verdict then = after.verdicts().get(requirement);
            if (then == null || !allowed(verdict).contains(then)) {
                takenBack.add(before.id() + " " + requirement + " " + verdict + " -> " + then);
            }
        });
        before.applicability().forEach((control, applicability) -> {
            Applicability then = after.applicability().get(control);
            if (applicability.applies() != null
                    && (then == null || !applicability.applies().equals(then.applies()))) {
                takenBack.add(before.id() + " " + control + " " + applicability + " -> " + then);
            }
        });
        if (before.effectiveImpact() != null && before.effectiveImpact() != after.effectiveImpact()) {
            takenBack.add(before.id() + " " + before.effectiveImpact() + " impact");
        }
        return takenBack;
    }

    private static Set<Outcome> allowed(Outcome before) {
        return switch (before) {
            case CONFORM, NOT_APPLICABLE, MAJOR_NC -> EnumSet.of(before);
            case MINOR_NC -> EnumSet.of(Outcome.MINOR_NC, Outcome.MAJOR_NC);
            case OFI -> EnumSet.of(Outcome.OFI, Outcome.MINOR_NC, Outcome.MAJOR_NC);
            case INDETERMINATE -> EnumSet.allOf(Outcome.class);
        };
    }

    private static Set<Verdict> allowed(Verdict before) {
        return switch (before) {
            case CONFORM, NOT_APPLICABLE, EXCLUSION_CHALLENGED -> EnumSet.of(before);
            case MAJOR_NC -> EnumSet.of(Verdict.MAJOR_NC, Verdict.EXCLUSION_CHALLENGED);
            case MINOR_NC -> EnumSet.of(Verdict.MINOR_NC, Verdict.MAJOR_NC, Verdict.EXCLUSION_CHALLENGED);
            case OFI -> EnumSet.of(Verdict.OFI, Verdict.MINOR_NC, Verdict.MAJOR_NC);
            case INDETERMINATE -> EnumSet.allOf(Verdict.class);
        };
    }

    private static String subject(CheckResult check) {
        return check.system() == null ? check.id() : check.id() + " of " + check.system();
    }
}
