package dev.aims.rules.plan;

import dev.aims.dossier.Dossier;
import dev.aims.gate.Departures;
import dev.aims.gate.Gate;
import dev.aims.rules.Aims;
import dev.aims.vocabulary.LifecycleStage;
import java.util.List;
import java.util.Objects;

/**
 * What is needed before a gate releases a system: the least that a search found, each step needed. The same dossier, gate
 * and rules give the same plan.
 *
 * <p>A plan is verified by assessing the dossier again as if its facts were so. It asks for such facts; whether they are
 * true, and worth anything, nobody but the organisation can say. It leaves alone what defines the situation, bars that the
 * organisation set itself, and what has happened.
 *
 * @param system the system
 * @param stage the stage before which the gate stands
 * @param steps what is needed: gravest first, then by how much it clears; what couldn't be verified comes last
 * @param reasons for how many reasons the gate holds now; none if it releases
 * @param cleared how many of them are gone with the verified steps
 * @param complete whether the search went to its end; if not, some step may be needless or one more reason could be cleared
 * @param departures everything by which rules and gate differ from the defaults
 */
public record ReleasePlan(
        String system,
        LifecycleStage stage,
        List<PlanStep> steps,
        int reasons,
        int cleared,
        boolean complete,
        Departures departures) {

    public ReleasePlan {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(stage, "stage");
        steps = List.copyOf(steps);
        Objects.requireNonNull(departures, "departures");
    }

    /**
     * Plans for one system of {@code dossier}. Assesses it some hundred times, so expect seconds where much is missing.
     *
     * @throws IllegalArgumentException if the dossier has no such system
     * @throws dev.aims.rules.engine.AssessmentException if a rule fails while running; treat the gate as closed
     */
    public static ReleasePlan of(Aims aims, Dossier dossier, String system, Gate gate) {
        return Planning.of(aims, dossier, system, gate);
    }

    /** Returns whether the gate releases when the facts of all steps are so. */
    public boolean isVerified() {
        return steps.stream().allMatch(PlanStep::verified);
    }

    /** Returns the steps whose values are assumptions. */
    public List<PlanStep> assumptions() {
        return steps.stream()
                .filter(step -> step.kind() == PlanStep.Kind.STATE && step.verified())
                .toList();
    }

    /** Returns {@code dossier} as if every verified step were taken, with the values of the examples. */
    public WhatIf appliedTo(Aims aims, Dossier dossier) {
        WhatIf all = WhatIf.on(aims, dossier);
        for (PlanStep step : steps) {
            if (step.example() != null) {
                all = all.stating(step.pointer(), step.example());
            }
        }
        return all;
    }

    /** Returns in a sentence what is needed. */
    public String headline() {
        if (reasons == 0) {
            return system + " may pass the gate before " + stage + ": nothing is needed";
        }
        int assumed = assumptions().size();
        return "Before " + stage + " " + system + " needs " + count(steps.size(), "step") + effect()
                + (assumed == 0 ? "" : "; assumed answers: " + assumed)
                + (complete ? "" : "; the search stopped at its limit, less may do");
    }

    private String effect() {
        return isVerified()
                ? ", which " + (steps.size() == 1 ? "clears " : "clear ")
                        + (reasons == 1 ? "the one reason" : "all " + reasons + " reasons")
                        + " to hold; the gate releases when these facts are so, verified by assessing again"
                : "; " + cleared + " of " + count(reasons, "reason")
                        + " to hold verified by assessing again, the gate still holds for the rest";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
