package dev.aims.rules.plan;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.catalog.Check;
import dev.aims.catalog.StandardOrder;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.FieldTable;
import dev.aims.gate.Departures;
import dev.aims.gate.Gate;
import dev.aims.gate.HoldReason;
import dev.aims.rules.Aims;
import dev.aims.rules.plan.Trials.Trial;
import dev.aims.source.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Draws up a plan: fill what is unknown, repair what still holds, leave out what isn't needed, say what each step does. */
final class Planning {

    /** Trials that a search may cost; each is one assessment. */
    private static final int MOST_TO_SEARCH = 300;

    /** As the gate ranks what holds. */
    private static final List<Outcome> GRAVEST_FIRST =
            List.of(Outcome.MAJOR_NC, Outcome.INDETERMINATE, Outcome.MINOR_NC, Outcome.OFI);

    private final Aims aims;
    private final Gate gate;
    private final Trials trials;
    private final Trial held;
    private final Departures departures;

    private Planning(Aims aims, Gate gate, Trials trials, Trial held, Departures departures) {
        this.aims = aims;
        this.gate = gate;
        this.trials = trials;
        this.held = held;
        this.departures = departures;
    }

    static ReleasePlan of(Aims aims, Dossier dossier, String system, Gate gate) {
        Trials trials = new Trials(aims, gate, system, dossier, MOST_TO_SEARCH);
        Trial held = Objects.requireNonNull(trials.of(Changes.NONE), "a dossier that was read can be stated");
        Departures departures = Departures.of(aims.assess(dossier)).and(Departures.of(gate, dossier.asOf()));
        return new Planning(aims, gate, trials, held, departures).plan();
    }

    private ReleasePlan plan() {
        if (held.releases()) {
            return new ReleasePlan(trials.system(), gate.stage(), List.of(), 0, 0, true, departures);
        }
        Trial found = searched();
        boolean complete = !trials.areOver();
        Trial least = Least.of(trials, found);
        complete &= !trials.areOver();
        List<PlanStep> steps = new ArrayList<>();
        least.changes().byPointer().forEach((pointer, value) -> steps.add(step(least, pointer, value)));
        steps.sort(Comparator.comparing((PlanStep step) -> gravity(step.worst()))
                .thenComparing(step -> -step.clears().size())
                .thenComparing(PlanStep::pointer));
        least.reasons().values().forEach(reason -> steps.add(unverified(reason)));
        Set<String> cleared = new TreeSet<>(held.subjects());
        cleared.removeAll(least.subjects());
        return new ReleasePlan(
                trials.system(), gate.stage(), steps, held.reasons().size(), cleared.size(), complete, departures);
    }

    private Trial searched() {
        Examples examples = new Examples(trials);
        List<Example> complete = examples.complete();
        Trial filled = trials.of(Changes.NONE.with(Filling.of(trials.node(), complete.get(0), trials.system())));
        Trial found = new Repair(trials, complete, examples::conformingTo).from(filled == null ? held : filled);
        return found.reasons().size() < held.reasons().size() ? found : held;
    }

    private PlanStep step(Trial plan, String pointer, Node value) {
        Trial without = Objects.requireNonNull(trials.of(plan.changes().without(Set.of(pointer))));
        Set<String> clears = new TreeSet<>(StandardOrder.INSTANCE);
        clears.addAll(without.subjects());
        clears.removeAll(plan.subjects());
        Trial only = trials.of(new Changes(Map.of(pointer, value)));
        Set<String> alone = new TreeSet<>(StandardOrder.INSTANCE);
        alone.addAll(only == null ? Set.of() : held.subjects());
        alone.removeAll(only == null ? Set.of() : only.subjects());
        Outcome worst = clears.stream()
                .map(subject ->
                        held.reasons().getOrDefault(subject, without.reasons().get(subject)))
                .flatMap(reason -> Optional.ofNullable(reason.finding()).stream())
                .map(CheckResult::outcome)
                .min(Comparator.comparing(Planning::gravity))
                .orElse(null);
        Optional<FieldTable.Row> row = FieldTable.at(pointer);
        return new PlanStep(
                kind(pointer),
                pointer,
                row.map(FieldTable.Row::meaning).orElse(""),
                row.map(FieldTable.Row::allowed).orElse(""),
                value,
                trials.dossier().placeOf(pointer),
                List.copyOf(clears),
                List.copyOf(alone),
                worst,
                remedies(clears, without),
                true);
    }

    private PlanStep.Kind kind(String pointer) {
        if (Pointer.at(trials.node(), pointer) != null) {
            return PlanStep.Kind.MEND;
        }
        String parent = Pointer.parent(pointer);
        boolean entry = Example.isRegister(parent) && Pointer.at(trials.node(), parent) != null;
        if (entry || isBelowAbsent(parent)) {
            return PlanStep.Kind.ADD;
        }
        return FixedFacts.isSituation(pointer) ? PlanStep.Kind.STATE : PlanStep.Kind.SUPPLY;
    }

    private boolean isBelowAbsent(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = Pointer.parent(at)) {
            Node stated = Pointer.at(trials.node(), at);
            if (stated != null) {
                return Pointer.isAbsent(stated);
            }
        }
        return false;
    }

    private List<String> remedies(Collection<String> subjects, Trial without) {
        Set<String> remedies = new LinkedHashSet<>();
        for (String subject : subjects) {
            HoldReason reason = without.reasons().get(subject);
            remedies.add(
                    aims.catalog().check(subject).map(Check::remedy).orElse(reason == null ? "" : reason.remedy()));
        }
        remedies.remove("");
        return List.copyOf(remedies);
    }

    private PlanStep unverified(HoldReason reason) {
        CheckResult finding = reason.finding();
        String cause = finding == null ? "" : finding.cause();
        boolean unknown = finding != null && finding.outcome() == Outcome.INDETERMINATE;
        String remedy =
                aims.catalog().check(reason.subject()).map(Check::remedy).orElse(reason.remedy());
        return new PlanStep(
                !unknown
                        ? PlanStep.Kind.MEND
                        : FixedFacts.isSituation(cause) ? PlanStep.Kind.STATE : PlanStep.Kind.SUPPLY,
                cause,
                reason.what(),
                "",
                null,
                cause.isEmpty() ? null : trials.dossier().placeOf(cause),
                List.of(reason.subject()),
                List.of(),
                finding == null ? null : finding.outcome(),
                remedy.isEmpty() ? List.of() : List.of(remedy),
                false);
    }

    private static int gravity(@Nullable Outcome outcome) {
        int at = outcome == null ? -1 : GRAVEST_FIRST.indexOf(outcome);
        return at < 0 ? GRAVEST_FIRST.size() : at;
    }
}
