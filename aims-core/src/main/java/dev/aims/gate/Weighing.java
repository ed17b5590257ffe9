package dev.aims.gate;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.LifecycleStage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How one gate decides on one system. */
final class Weighing {

    private final Gate gate;
    private final SystemAssessment system;
    private final Set<String> escalated;
    private final List<HoldReason> reasons = new ArrayList<>();
    private final List<GateDecision.Tolerated> tolerated = new ArrayList<>();
    private final List<CheckResult> advice = new ArrayList<>();

    Weighing(Gate gate, SystemAssessment system) {
        this.gate = gate;
        this.system = system;
        this.escalated = escalated(system);
    }

    GateDecision decide() {
        if (system.checks().isEmpty()) {
            reasons.add(
                    HoldReason.of(gate.stage().name(), "nothing was assessed", "Assess " + system.id() + " first."));
        }
        weighChange();
        weighProhibition();
        weighExclusions();
        system.checks().stream()
                .sorted(Comparator.comparing((CheckResult result) -> Gravity.of(result.outcome()))
                        .reversed())
                .forEach(this::weigh);
        if (!reasons.isEmpty()) {
            return new GateDecision.Hold(system.id(), gate.stage(), reasons, tolerated, advice);
        }
        return tolerated.isEmpty()
                ? new GateDecision.Release(system.id(), gate.stage(), advice)
                : new GateDecision.ReleaseUnderConcession(system.id(), gate.stage(), tolerated, advice);
    }

    private void weigh(CheckResult result) {
        boolean together = result.outcome() == Outcome.MINOR_NC && escalated.contains(result.requirement());
        Optional<Effect> effect = gate.policy().of(result, together);
        if (effect.isPresent()) {
            weigh(
                    result,
                    isAskedLater(result) && !gate.policy().names(result) ? Effect.ADVISORY : effect.get(),
                    together ? "; one of several minor nonconformities that together count as a major one" : "");
        }
    }

    private void weigh(CheckResult result, Effect effect, String besides) {
        if (effect == Effect.ADVISORY) {
            advice.add(result);
            return;
        }
        Optional<? extends Ground> ground = gate.ground(result, system, effect);
        if (ground.isPresent()) {
            tolerated.add(new GateDecision.Tolerated(result, ground.get()));
        } else {
            reasons.add(HoldReason.of(result, besides));
        }
    }

    /** A gate asks for what is due before it, not for what falls due behind it. */
    private boolean isAskedLater(CheckResult result) {
        LifecycleStage from = system.dueFrom().get(result.id());
        return from != null && from.compareTo(gate.stage()) > 0;
    }

    private void weighChange() {
        LifecycleStage present = system.stage();
        String stage = gate.stage().name();
        if (present == null) {
            reasons.add(HoldReason.of(
                    stage, "the present stage is not stated", "State lifecycle_stage of " + system.id() + "."));
        } else if (!StageChanges.isLegal(present, gate.stage())) {
            reasons.add(HoldReason.of(stage, "a system in " + present + " can't go to " + stage, ""));
        }
    }

    private void weighProhibition() {
        if (system.euAiAct().tier() == EuTier.PROHIBITED && gate.stage() != LifecycleStage.RETIREMENT) {
            reasons.add(HoldReason.of(
                    String.join(", ", system.euAiAct().bases()),
                    "the practice is prohibited by Regulation (EU) 2024/1689, Art. 5",
                    "Stop the practice."));
        }
    }

    private void weighExclusions() {
        Exclusions.of(system)
                .forEach(exclusion ->
                        weigh(exclusion, gate.policy().of(exclusion, false).orElseThrow(), ""));
    }

    /**
     * Returns the requirements whose minor nonconformities together amount to a major one, by what concerns this system: its
     * verdicts also know of other systems.
     */
    private static Set<String> escalated(SystemAssessment system) {
        Map<String, Long> minors = system.checks().stream()
                .filter(result -> result.outcome() == Outcome.MINOR_NC)
                .collect(Collectors.groupingBy(CheckResult::requirement, Collectors.counting()));
        return minors.entrySet().stream()
                .filter(each -> each.getValue() >= Verdict.ESCALATING_MINORS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
