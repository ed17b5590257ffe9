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

    /** Returns the failures that the gate lets pass, each with its ground. */
    List<Tolerated> tolerated();

    /** Returns open results that don't hold this gate: opportunities for improvement, and what is asked only later. */
    List<CheckResult> advice();

    /** Returns whether the system may proceed. */
    default boolean releases() {
        return !(this instanceof Hold);
    }

    /** Permission to proceed. */
    record Release(String system, LifecycleStage stage, List<CheckResult> advice) implements GateDecision {
        public Release {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(stage, "stage");
            advice = List.copyOf(advice);
        }

        @Override
        public List<Tolerated> tolerated() {
            return List.of();
        }
    }

    /** Permission to proceed although checks fail. The failures stay on record. */
    record ReleaseUnderConcession(
            String system, LifecycleStage stage, List<Tolerated> tolerated, List<CheckResult> advice)
            implements GateDecision {
        public ReleaseUnderConcession {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(stage, "stage");
            tolerated = List.copyOf(tolerated);
            advice = List.copyOf(advice);
            if (tolerated.isEmpty()) {
                throw new IllegalArgumentException("a release under concession needs a failure that was let pass");
            }
        }
    }

    /**
     * No permission.
     *
     * @param reasons why, gravest first; at least one
     */
    record Hold(
            String system,
            LifecycleStage stage,
            List<HoldReason> reasons,
            List<Tolerated> tolerated,
            List<CheckResult> advice)
            implements GateDecision {
        public Hold {
            Objects.requireNonNull(system, "system");
            Objects.requireNonNull(stage, "stage");
            reasons = List.copyOf(reasons);
            tolerated = List.copyOf(tolerated);
            advice = List.copyOf(advice);
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
     * A failure that a gate lets pass.
     *
     * @param failure the failure, as the assessment has it
     * @param ground why it passes
     */
    record Tolerated(CheckResult failure, Ground ground) {
        public Tolerated {
            Objects.requireNonNull(failure, "failure");
            Objects.requireNonNull(ground, "ground");
        }
    }
}
