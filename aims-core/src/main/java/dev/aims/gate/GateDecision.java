package dev.aims.gate;

import dev.aims.assessment.CheckResult;
import dev.aims.vocabulary.LifecycleStage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a gate decides on one system. */
public sealed interface GateDecision {

    /** Returns the id of the system. */
    String system();

    /** Returns the stage before which the gate stands. */
    LifecycleStage stage();

    /**
     * Permission to proceed.
     *
     * @param advice shortfalls that don't hold, such as opportunities for improvement
     */
    record Release(String system, LifecycleStage stage, List<CheckResult> advice) implements GateDecision {
        public Release {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(stage, "stage");
            advice = List.copyOf(advice);
        }
    }

    /**
     * Permission to proceed although checks fail. The failures stay on record.
     *
     * @param conceded the failures, each with the concession that covers it
     * @param advice shortfalls that don't hold
     */
    record ReleaseUnderConcession(
            String system, LifecycleStage stage, List<Conceded> conceded, List<CheckResult> advice)
            implements GateDecision {
        public ReleaseUnderConcession {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(stage, "stage");
            conceded = List.copyOf(conceded);
            advice = List.copyOf(advice);
        }
    }

    /**
     * No permission.
     *
     * @param reasons why, gravest first; at least one
     * @param conceded failures that concessions cover
     */
    record Hold(String system, LifecycleStage stage, List<HoldReason> reasons, List<Conceded> conceded)
            implements GateDecision {
        public Hold {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(stage, "stage");
            reasons = List.copyOf(reasons);
            conceded = List.copyOf(conceded);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a hold needs a reason");
            }
        }

        @Override
        public String toString() {
            return reasons.stream()
                    .map(HoldReason::toString)
                    .collect(Collectors.joining("\n  ", "hold of " + system + " before " + stage + ":\n  ", ""));
        }
    }

    /**
     * A failure and the concession that covers it.
     *
     * @param failure the failure, as the assessment has it
     * @param concession the concession
     */
    record Conceded(CheckResult failure, Concession concession) {
        public Conceded {
            Objects.requireNonNull(failure, "failure");
            Objects.requireNonNull(concession, "concession");
        }
    }
}
