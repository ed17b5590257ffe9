package dev.aims.rules.judging;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.catalog.Check;
import dev.aims.catalog.Grade;
import dev.aims.dossier.Dossier;
import dev.aims.fact.Truth;
import dev.aims.rules.engine.Conclusion;
import dev.aims.rules.facts.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts judgements on one check and subject together to an outcome; the words follow when somebody asks. */
final class Results {

    private final Explainer explainer;

    Results(Dossier dossier) {
        this.explainer = new Explainer(dossier);
    }

    /** Returns the result that {@code conclusions} amount to: proven failure first, then unknown, then conformity. */
    CheckResult of(Check check, @Nullable String system, List<Conclusion> conclusions, List<String> emptyRegisters) {
        Grade worst = null;
        boolean unknown = false;
        for (Conclusion conclusion : conclusions) {
            Judgement judgement = conclusion.judgement();
            if (judgement.holds().isUnknown()) {
                unknown = true;
            } else {
                Grade grade = Sentences.grade(check, conclusion);
                if (judgement.holds().isNo() && (worst == null || grade.compareTo(worst) < 0)) {
                    worst = grade;
                }
            }
        }
        if (worst != null) {
            return CheckResult.explainedLater(
                    check.id(), system, Outcome.failing(worst), () -> explainer.failing(check, conclusions));
        }
        if (unknown) {
            return CheckResult.explainedLater(
                    check.id(), system, Outcome.INDETERMINATE, () -> explainer.undecided(conclusions));
        }
        if (!conclusions.isEmpty()) {
            return CheckResult.explainedLater(
                    check.id(), system, Outcome.CONFORM, () -> explainer.conforming(check, conclusions));
        }
        return emptyRegisters.isEmpty()
                ? notAssessed(check, system)
                : CheckResult.explainedLater(
                        check.id(), system, Outcome.CONFORM, () -> explainer.nothingListed(emptyRegisters));
    }

    CheckResult notAssessed(Check check, @Nullable String system) {
        return CheckResult.explainedLater(check.id(), system, Outcome.INDETERMINATE, explainer::notAssessed);
    }

    /** Returns the result of a check that isn't asked, or of which it is open whether it is. */
    CheckResult notDue(Check check, @Nullable String system, Truth due, String why) {
        return due.isUnknown()
                ? indeterminate(check, system, due)
                : CheckResult.explainedLater(
                        check.id(), system, Outcome.NOT_APPLICABLE, () -> explainer.decidedBy(due, why));
    }

    CheckResult indeterminate(Check check, @Nullable String system, Truth unknown) {
        return CheckResult.explainedLater(
                check.id(), system, Outcome.INDETERMINATE, () -> explainer.undecided(unknown.facts()));
    }

    CheckResult nothingConcerned(Check check, Truth systemsKnown) {
        return systemsKnown.isUnknown()
                ? indeterminate(check, null, systemsKnown)
                : CheckResult.explainedLater(
                        check.id(),
                        null,
                        Outcome.CONFORM,
                        () -> explainer.decidedBy(systemsKnown, "no system is concerned, so there is nothing to fail"));
    }

    /**
     * Returns the fold of the organisation's own result and the partial ones of systems: the worst proven failure, else
     * unknown, else conformity.
     *
     * @param system the system of which it is the part, if its own part counts; null for the fold of all
     */
    CheckResult fold(Check check, @Nullable String system, List<CheckResult> parts) {
        CheckResult worst = parts.get(0);
        for (CheckResult part : parts) {
            worst = severity(part.outcome()) > severity(worst.outcome()) ? part : worst;
        }
        Outcome outcome = worst.outcome();
        List<CheckResult> counting = new ArrayList<>(parts.size());
        for (CheckResult part : parts) {
            if (counts(part.outcome(), outcome)) {
                counting.add(part);
            }
        }
        if (counting.size() == 1 && worst.system() == null) {
            return worst;
        }
        boolean own = counting.stream().anyMatch(part -> part.system() != null);
        return CheckResult.explainedLater(
                check.id(), own ? system : null, outcome, () -> explainer.folded(outcome, counting));
    }

    /** With a failure all failures count; else with an unknown all unknowns; else everything. */
    private static boolean counts(Outcome outcome, Outcome worst) {
        return worst.isShortfall() ? outcome.isShortfall() : worst != Outcome.INDETERMINATE || outcome == worst;
    }

    private static int severity(Outcome outcome) {
        return switch (outcome) {
            case NOT_APPLICABLE -> 0;
            case CONFORM -> 1;
            case INDETERMINATE -> 2;
            case OFI -> 3;
            case MINOR_NC -> 4;
            case MAJOR_NC -> 5;
        };
    }
}
