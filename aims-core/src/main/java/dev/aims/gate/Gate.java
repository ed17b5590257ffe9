package dev.aims.gate;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.LifecycleStage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides whether a system may enter a stage of its life cycle: a pure function of an assessment and concessions.
 *
 * <p>Nonconformities and undecided checks hold unless a concession covers them; an opportunity for improvement is advice.
 * An exclusion that the facts contradict holds, a stage change that the life cycle doesn't know holds, and a practice that
 * EU law prohibits holds without exception. Immutable and thread-safe.
 */
public final class Gate {

    private final LifecycleStage stage;
    private final List<Concession> concessions;

    private Gate(LifecycleStage stage, List<Concession> concessions) {
        this.stage = stage;
        this.concessions = concessions;
    }

    /** Returns the gate before {@code stage}, without concessions. */
    public static Gate before(LifecycleStage stage) {
        return new Gate(Objects.requireNonNull(stage, "stage"), List.of());
    }

    /** Returns this gate with {@code concessions} in place of those it has; their order makes no difference. */
    public Gate conceding(Collection<Concession> concessions) {
        return new Gate(
                stage,
                concessions.stream()
                        .sorted(Comparator.comparing(Concession::lastDay)
                                .reversed()
                                .thenComparing(Concession::grantedBy)
                                .thenComparing(Concession::reason))
                        .toList());
    }

    /** Decides on {@code system}, from its own outcomes, those of the organisation and its part of the shared ones. */
    public GateDecision decide(SystemAssessment system) {
        List<HoldReason> reasons = new ArrayList<>();
        List<GateDecision.Conceded> conceded = new ArrayList<>();
        List<CheckResult> advice = new ArrayList<>();
        if (system.checks().isEmpty()) {
            reasons.add(new HoldReason(stage.name(), "nothing was assessed", "Assess " + system.id() + " first."));
        }
        addIllegalChange(system, reasons);
        addProhibition(system, reasons);
        addExclusions(system, reasons);
        system.checks().stream()
                .sorted(Comparator.comparing((CheckResult check) -> gravity(check.outcome()))
                        .reversed())
                .forEach(check -> {
                    if (check.outcome() == Outcome.OFI) {
                        advice.add(check);
                    } else if (check.outcome().isShortfall() || check.outcome() == Outcome.INDETERMINATE) {
                        covering(check, system)
                                .ifPresentOrElse(
                                        concession -> conceded.add(new GateDecision.Conceded(check, concession)),
                                        () -> reasons.add(reason(check)));
                    }
                });
        if (!reasons.isEmpty()) {
            return new GateDecision.Hold(system.id(), stage, reasons, conceded);
        }
        return conceded.isEmpty()
                ? new GateDecision.Release(system.id(), stage, advice)
                : new GateDecision.ReleaseUnderConcession(system.id(), stage, conceded, advice);
    }

    private void addIllegalChange(SystemAssessment system, List<HoldReason> reasons) {
        LifecycleStage present = system.stage();
        if (present == null) {
            reasons.add(new HoldReason(
                    stage.name(), "the present stage is not stated", "State lifecycle_stage of " + system.id() + "."));
        } else if (!StageChanges.isLegal(present, stage)) {
            reasons.add(new HoldReason(stage.name(), "a system in " + present + " can't go to " + stage, ""));
        }
    }

    private static void addProhibition(SystemAssessment system, List<HoldReason> reasons) {
        if (system.euAiAct().tier() == EuTier.PROHIBITED) {
            reasons.add(new HoldReason(
                    String.join(", ", system.euAiAct().bases()),
                    "the practice is prohibited by Regulation (EU) 2024/1689, Art. 5",
                    "Stop the practice."));
        }
    }

    private static void addExclusions(SystemAssessment system, List<HoldReason> reasons) {
        system.verdicts().forEach((requirement, verdict) -> {
            if (verdict == Verdict.EXCLUSION_CHALLENGED) {
                reasons.add(new HoldReason(
                        requirement,
                        "the Statement of Applicability excludes it, but the facts call for it",
                        "Include the control, or mend the facts."));
            }
        });
    }

    private Optional<Concession> covering(CheckResult check, SystemAssessment system) {
        return concessions.stream()
                .filter(concession -> concession.check().equals(check.id()))
                .filter(concession -> concession.system().equals(system.id()))
                .filter(concession -> concession.holdsOn(system.asOf()))
                .findFirst();
    }

    private static HoldReason reason(CheckResult check) {
        return new HoldReason(check.id(), check.outcome() + ": " + check.statement(), check.remedy());
    }

    private static int gravity(Outcome outcome) {
        return switch (outcome) {
            case MAJOR_NC -> 3;
            case INDETERMINATE -> 2;
            case MINOR_NC -> 1;
            case OFI, CONFORM, NOT_APPLICABLE -> 0;
        };
    }
}
