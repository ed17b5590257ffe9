package dev.aims.rules.plan;

import dev.aims.rules.plan.Trials.Trial;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of some changes whatever isn't needed (delta debugging): first whole changes, many at once, then what is
 * within them. What is left can't be made less by leaving out one change.
 */
final class Least {

    private static final int MOST_STEPS = 250;
    private static final int MOST_WITHIN = 100;

    private final Trials trials;
    private final Set<String> bearable;
    private Trial best;

    private Least(Trials trials, Trial start) {
        this.trials = trials;
        this.best = start;
        this.bearable = Set.copyOf(start.subjects());
    }

    /** Returns the least of {@code start} that lets the gate hold for no more than it does there. */
    static Trial of(Trials trials, Trial start) {
        Least least = new Least(trials, start);
        trials.allow(MOST_STEPS);
        least.leaveOut(new ArrayList<>(start.changes().pointers()));
        trials.allow(MOST_WITHIN);
        for (String pointer : new ArrayList<>(least.best.changes().pointers())) {
            least.thin(pointer);
        }
        trials.allow(MOST_STEPS);
        least.leaveOutSingly();
        return least.best;
    }

    /** Leaves out those that can go together, halving until they can or one is left. */
    private void leaveOut(List<String> pointers) {
        if (pointers.isEmpty() || trials.areOver() || accepts(best.changes().without(pointers))) {
            return;
        }
        if (pointers.size() > 1) {
            int half = pointers.size() / 2;
            leaveOut(pointers.subList(0, half));
            leaveOut(pointers.subList(half, pointers.size()));
        }
    }

    /** Every change that is left is needed; another one may have become needless since it was looked at. */
    private void leaveOutSingly() {
        boolean less = true;
        while (less && !trials.areOver()) {
            less = false;
            for (String pointer : new ArrayList<>(best.changes().pointers())) {
                less |= accepts(best.changes().without(Set.of(pointer)));
            }
        }
    }

    private void thin(String pointer) {
        Node value = Pointer.at(best.changes().on(trials.node()), pointer);
        // Which suppliers or customers there are is an answer; a shorter one would be a more convenient assumption.
        if (Example.isRegister(pointer) && FixedFacts.isSituation(pointer)) {
            return;
        }
        if (value instanceof Branch branch
                && best.changes().pointers().stream().anyMatch(top -> Pointer.isWithin(pointer, top))) {
            List<String> below = branch.members().keySet().stream()
                    .map(key -> Pointer.below(pointer, key))
                    .toList();
            thin(below);
        }
    }

    private void thin(List<String> pointers) {
        if (pointers.isEmpty() || trials.areOver()) {
            return;
        }
        Changes thinner = thinner(pointers);
        if (thinner != null && accepts(thinner)) {
            return;
        }
        if (pointers.size() > 1) {
            int half = pointers.size() / 2;
            thin(pointers.subList(0, half));
            thin(pointers.subList(half, pointers.size()));
        }
    }

    private @Nullable Changes thinner(List<String> pointers) {
        Changes changes = best.changes();
        for (String pointer : pointers) {
            changes = changes.thinnedBy(pointer);
        }
        return changes.byPointer().values().stream()
                        .anyMatch(value -> value instanceof Branch branch
                                && branch.members().isEmpty()
                                && !best.changes().byPointer().containsValue(value))
                ? null
                : changes;
    }

    private boolean accepts(Changes changes) {
        Trial trial = trials.of(changes);
        if (trial == null || !bearable.containsAll(trial.subjects())) {
            return false;
        }
        best = trial;
        return true;
    }

    /** Returns the reasons for which the gate would hold besides, without one of the changes. */
    static Set<String> neededFor(Trials trials, Trial trial, String pointer) {
        Trial without = trials.of(trial.changes().without(Set.of(pointer)));
        Set<String> needed = new TreeSet<>(without == null ? Set.of() : without.subjects());
        needed.removeAll(trial.subjects());
        return needed;
    }
}
