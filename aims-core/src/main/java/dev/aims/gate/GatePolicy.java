package dev.aims.gate;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What holds at a gate, apart from the rules: by outcome, and by check where one check is to count more or less than its
 * outcome says. Immutable.
 *
 * <p>By default a major nonconformity and an undecided check hold unless they are conceded, a minor nonconformity holds
 * unless a corrective action is planned or it is conceded, an opportunity for improvement is advice.
 */
public final class GatePolicy {

    /** What holds unless a host says otherwise. */
    public static final GatePolicy DEFAULT = new GatePolicy(
            new TreeMap<>(Map.of(
                    Outcome.MAJOR_NC, Effect.HOLDS_UNLESS_CONCEDED,
                    Outcome.INDETERMINATE, Effect.HOLDS_UNLESS_CONCEDED,
                    Outcome.MINOR_NC, Effect.HOLDS_UNLESS_PLANNED,
                    Outcome.OFI, Effect.ADVISORY)),
            new TreeMap<>());

    private final SortedMap<Outcome, Effect> byOutcome;
    private final SortedMap<String, Effect> byCheck;

    private GatePolicy(SortedMap<Outcome, Effect> byOutcome, SortedMap<String, Effect> byCheck) {
        this.byOutcome = Collections.unmodifiableSortedMap(byOutcome);
        this.byCheck = Collections.unmodifiableSortedMap(byCheck);
    }

    /**
     * Reads a policy, YAML or JSON: under {@code outcomes} and {@code checks} an {@link Effect} by outcome or check. What
     * it doesn't name stays as it is by default.
     *
     * @throws GateFileException if the file can't be used; lists all faults
     */
    public static GatePolicy read(Path file) {
        return GateFiles.policy(file);
    }

    /**
     * Returns this policy with another effect of {@code outcome}.
     *
     * @throws IllegalArgumentException if the outcome leaves nothing to hold: CONFORM or NOT_APPLICABLE
     */
    public GatePolicy with(Outcome outcome, Effect effect) {
        if (!isOpen(outcome)) {
            throw new IllegalArgumentException(outcome + " never holds, so it has no effect to set");
        }
        SortedMap<Outcome, Effect> changed = new TreeMap<>(byOutcome);
        changed.put(outcome, Objects.requireNonNull(effect, "effect"));
        return new GatePolicy(changed, byCheck);
    }

    /**
     * Returns this policy with {@code effect} for whatever is open on the check {@code id}, whatever its grade and from
     * whichever stage it is asked; or for all checks of a requirement, if {@code id} is that of one.
     */
    public GatePolicy withCheck(String id, Effect effect) {
        SortedMap<String, Effect> changed = new TreeMap<>(byCheck);
        changed.put(Objects.requireNonNull(id, "id"), Objects.requireNonNull(effect, "effect"));
        return new GatePolicy(byOutcome, changed);
    }

    /**
     * Returns what the gate does about {@code result}; empty if there is nothing to do.
     *
     * @param escalated whether the result is one of several minor nonconformities that together are a major one
     */
    public Optional<Effect> of(CheckResult result, boolean escalated) {
        if (!isOpen(result.outcome())) {
            return Optional.empty();
        }
        Outcome counting = escalated ? Outcome.MAJOR_NC : result.outcome();
        Effect usual = Objects.requireNonNull(byOutcome.get(counting));
        return Optional.of(byCheck.getOrDefault(result.id(), byCheck.getOrDefault(result.requirement(), usual)));
    }

    /** Returns whether an effect is set for the check of {@code result}, or for its requirement. */
    boolean names(CheckResult result) {
        return byCheck.containsKey(result.id()) || byCheck.containsKey(result.requirement());
    }

    /** Returns the checks for which an effect is set, with it. */
    public SortedMap<String, Effect> checks() {
        return byCheck;
    }

    /** Returns what differs from the default, by outcome or check. */
    public SortedMap<String, Effect> differences() {
        SortedMap<String, Effect> differing = new TreeMap<>(byCheck);
        byOutcome.forEach((outcome, effect) -> {
            if (DEFAULT.byOutcome.get(outcome) != effect) {
                differing.put(outcome.name(), effect);
            }
        });
        return differing;
    }

    static boolean isOpen(Outcome outcome) {
        return outcome.isShortfall() || outcome == Outcome.INDETERMINATE;
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof GatePolicy policy
                && byOutcome.equals(policy.byOutcome)
                && byCheck.equals(policy.byCheck);
    }

    @Override
    public int hashCode() {
        return Objects.hash(byOutcome, byCheck);
    }

    @Override
    public String toString() {
        return differences().toString();
    }
}
