package dev.aims.gate;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.SystemAssessment;
import dev.aims.vocabulary.LifecycleStage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a system may enter a stage of its life cycle: a pure function of an assessment, a policy, a register of
 * exceptions and a baseline.
 *
 * <p>What holds is the policy's to say, see {@link GatePolicy}. A check that is asked only from a later stage on doesn't
 * hold. Besides, a stage change that the life cycle doesn't know holds, and a practice that EU law prohibits holds without
 * exception, unless the system is to be retired. Immutable and thread-safe.
 */
public final class Gate {

    private final LifecycleStage stage;
    private final GatePolicy policy;
    private final GateRegister register;
    private final @Nullable Baseline baseline;
    private final Set<String> elsewhere;

    private Gate(
            LifecycleStage stage,
            GatePolicy policy,
            GateRegister register,
            @Nullable Baseline baseline,
            Set<String> elsewhere) {
        this.stage = stage;
        this.policy = policy;
        this.register = register;
        this.baseline = baseline;
        this.elsewhere = Set.copyOf(elsewhere);
    }

    /** Returns the gate before {@code stage}, with the default policy and without exceptions. */
    public static Gate before(LifecycleStage stage) {
        return new Gate(Objects.requireNonNull(stage, "stage"), GatePolicy.DEFAULT, GateRegister.EMPTY, null, Set.of());
    }

    /** Returns this gate with {@code policy} in place of its own. */
    public Gate with(GatePolicy policy) {
        return new Gate(stage, Objects.requireNonNull(policy, "policy"), register, baseline, elsewhere);
    }

    /** Returns this gate with {@code register} in place of its own. */
    public Gate under(GateRegister register) {
        return new Gate(stage, policy, Objects.requireNonNull(register, "register"), baseline, elsewhere);
    }

    /** Returns this gate with {@code concessions} as its register; their order makes no difference. */
    public Gate conceding(Collection<Concession> concessions) {
        return under(GateRegister.of(concessions));
    }

    /** Returns this gate with {@code baseline}: what it knows doesn't hold. */
    public Gate knowing(Baseline baseline) {
        return new Gate(stage, policy, register, Objects.requireNonNull(baseline, "baseline"), elsewhere);
    }

    /**
     * Returns this gate for one of several dossiers, whose {@code systems} the register may speak of too: its entries for
     * them aren't unknown.
     */
    public Gate besides(Collection<String> systems) {
        return new Gate(stage, policy, register, baseline, Set.copyOf(systems));
    }

    /** Returns the systems of other dossiers of the run. */
    Set<String> elsewhere() {
        return elsewhere;
    }

    /** Returns the stage before which it stands. */
    public LifecycleStage stage() {
        return stage;
    }

    /** Returns what holds. */
    public GatePolicy policy() {
        return policy;
    }

    /** Returns the exceptions. */
    public GateRegister register() {
        return register;
    }

    /** Returns what was known to be open; empty if nothing is tolerated for that. */
    public Optional<Baseline> baseline() {
        return Optional.ofNullable(baseline);
    }

    /** Decides on {@code system}, from its own outcomes, those of the organisation and its part of the shared ones. */
    public GateDecision decide(SystemAssessment system) {
        return new Weighing(this, system).decide();
    }

    /**
     * Decides on {@code systems} of {@code assessment}, and says what became of the register and the baseline.
     *
     * @throws IllegalArgumentException if the assessment has no such system
     */
    public GateRun decide(Assessment assessment, Collection<String> systems) {
        Map<String, GateDecision> decisions = new LinkedHashMap<>();
        systems.stream().sorted().forEach(id -> decisions.put(id, decide(assessment.of(id))));
        return new GateRun(this, decisions, RegisterRemarks.on(this, assessment, decisions), departures(assessment));
    }

    /** Decides on all systems of {@code assessment}. */
    public GateRun decide(Assessment assessment) {
        return decide(assessment, assessment.systems().keySet());
    }

    /**
     * Returns the checks that aren't asked yet and will be once {@code system} has passed this gate. Whether it would meet
     * them can't be said before: what they read comes about by going on.
     */
    public List<CheckResult> fallingDue(SystemAssessment system) {
        LifecycleStage present = system.stage();
        return system.checks().stream()
                .filter(result -> result.outcome() == Outcome.NOT_APPLICABLE)
                .filter(result -> {
                    LifecycleStage from = system.dueFrom().get(result.id());
                    return from != null && present != null && from.compareTo(present) > 0 && from.compareTo(stage) <= 0;
                })
                .toList();
    }

    /** Returns the ground on which {@code result} may pass; empty if there is none. */
    Optional<? extends Ground> ground(CheckResult result, SystemAssessment system, Effect effect) {
        Optional<? extends Ground> ground = Optional.empty();
        if (effect == Effect.HOLDS_UNLESS_PLANNED || effect == Effect.HOLDS_UNLESS_CONCEDED) {
            ground = conceding(result.id(), system);
        }
        if (ground.isEmpty() && effect == Effect.HOLDS_UNLESS_PLANNED) {
            ground = register.correctiveActions().stream()
                    .filter(action -> action.check().equals(result.id()))
                    .filter(action -> action.system().equals(system.id()))
                    .filter(action -> action.isOpenOn(system.asOf()))
                    .findFirst();
        }
        if (ground.isEmpty() && effect != Effect.HOLDS && baseline != null) {
            ground = baseline.covering(result);
        }
        return ground;
    }

    private Optional<Concession> conceding(String check, SystemAssessment system) {
        return register.concessions().stream()
                .filter(concession -> concession.check().equals(check))
                .filter(concession -> concession.system().equals(system.id()))
                .filter(concession -> concession.holdsOn(system.asOf()))
                .findFirst();
    }

    private Departures departures(Assessment assessment) {
        return Departures.of(assessment)
                .and(Departures.of(this, assessment.provenance().asOf()));
    }
}
