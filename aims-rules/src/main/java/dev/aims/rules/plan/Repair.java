package dev.aims.rules.plan;

import dev.aims.assessment.CheckResult;
import dev.aims.gate.HoldReason;
import dev.aims.rules.plan.Trials.Trial;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks for changes that let a gate hold for less, reason by reason: a new entry beside those stated, then a fact in
 * another way, then a record in another way. Each is tried out; what doesn't bring the gate nearer to a release is dropped.
 */
final class Repair {

    /** Beyond that many tries for one reason, what remains is guesswork. */
    private static final int MOST_FOR_ONE = 25;

    private final Set<Changes> tried = new HashSet<>();
    private int leftForThis;
    private final Trials trials;
    private final List<Example> always;
    private final Function<String, List<Example>> ofCheck;
    private final LocalDate asOf;

    /**
     * Creates it.
     *
     * @param always examples to look at for every reason
     * @param ofCheck further examples, in which a check of this id conforms
     */
    Repair(Trials trials, List<Example> always, Function<String, List<Example>> ofCheck) {
        this.trials = trials;
        this.always = List.copyOf(always);
        this.ofCheck = ofCheck;
        this.asOf = trials.dossier().asOf();
    }

    /** Returns the best trial reached from {@code start}. */
    Trial from(Trial start) {
        Trial best = start;
        tried.clear();
        Set<String> givenUp = new HashSet<>();
        while (!trials.areOver()) {
            HoldReason next = best.reasons().values().stream()
                    .filter(reason -> !givenUp.contains(reason.subject()))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return best;
            }
            leftForThis = MOST_FOR_ONE;
            Trial better = better(best, next);
            if (better == null) {
                givenUp.add(next.subject());
            } else {
                best = better;
            }
        }
        return best;
    }

    private @Nullable Trial better(Trial trial, HoldReason reason) {
        CheckResult finding = reason.finding();
        if (finding == null) {
            return null;
        }
        Set<String> pointers = new LinkedHashSet<>(finding.causes());
        pointers.addAll(finding.missing());
        pointers.addAll(finding.evidence());
        pointers.remove("");
        Trial better = withdrawing(trial, pointers);
        if (better == null) {
            better = following(trial, pointers, always);
        }
        return better != null ? better : following(trial, pointers, ofCheck.apply(finding.id()));
    }

    /** What the plan itself supplied may be to blame. */
    private @Nullable Trial withdrawing(Trial trial, Collection<String> pointers) {
        for (String own : trial.changes().pointers()) {
            if (pointers.stream().anyMatch(pointer -> Pointer.isWithin(pointer, own))) {
                Trial without = tried(trial, trial.changes().without(Set.of(own)));
                if (without != null) {
                    return without;
                }
                Trial absent = tried(trial, trial.changes().with(own, Scalar.none()));
                if (absent != null) {
                    return absent;
                }
            }
        }
        return null;
    }

    private @Nullable Trial following(Trial trial, Collection<String> pointers, List<Example> examples) {
        for (Example example : examples) {
            Trial better = adding(trial, pointers, example);
            better = better != null ? better : mending(trial, pointers, example);
            if (better != null) {
                return better;
            }
        }
        return null;
    }

    private @Nullable Trial adding(Trial trial, Collection<String> pointers, Example example) {
        Additions additions = new Additions(trial.node(), asOf, pointers);
        for (String register : registers(pointers)) {
            List<Map.Entry<String, Node>> all = additions.of(example, register);
            for (Map.Entry<String, Node> entry : all) {
                Trial better = tried(trial, trial.changes().with(entry.getKey(), entry.getValue()));
                if (better != null) {
                    return better;
                }
            }
            Map<String, Node> together = new LinkedHashMap<>();
            all.forEach(entry -> together.putIfAbsent(entry.getKey(), entry.getValue()));
            Trial better =
                    together.size() < 2 ? null : tried(trial, trial.changes().with(together));
            if (better != null) {
                return better;
            }
        }
        return null;
    }

    /** The registers around the facts, the innermost first, and those that stand there. */
    private static Set<String> registers(Collection<String> pointers) {
        Set<String> found = new LinkedHashSet<>();
        for (String pointer : pointers) {
            for (String at = pointer; !at.isEmpty(); at = Pointer.parent(at)) {
                if (Example.isRegister(at)) {
                    found.add(at);
                }
            }
        }
        return found;
    }

    private @Nullable Trial mending(Trial trial, Collection<String> pointers, Example example) {
        List<Map<String, Node>> each = new ArrayList<>();
        for (String pointer : pointers) {
            each.add(overlay(trial, example, pointer));
        }
        List<Map<String, Node>> tries = new ArrayList<>(each);
        tries.add(together(each));
        Set<String> around = new LinkedHashSet<>();
        pointers.forEach(pointer -> around.add(Pointer.parent(pointer)));
        pointers.forEach(pointer -> around.add(topmost(pointer)));
        List<Map<String, Node>> records = new ArrayList<>();
        for (String record : around) {
            if (!Pointer.field(record).matches("|org|systems|systems/\\*")) {
                records.add(overlay(trial, example, record));
            }
        }
        tries.addAll(records);
        tries.add(together(records));
        for (String pointer : pointers) {
            tries.addAll(elsewhere(trial, example, pointer));
        }
        for (Map<String, Node> values : new LinkedHashSet<>(tries)) {
            Trial better =
                    values.isEmpty() ? null : tried(trial, trial.changes().with(values));
            if (better != null) {
                return better;
            }
        }
        return null;
    }

    private Map<String, Node> overlay(Trial trial, Example example, String pointer) {
        return Overlay.of(trial.node(), example, pointer, trial.changes(), asOf);
    }

    /** Values that the example states at other places of the same meaning. */
    private List<Map<String, Node>> elsewhere(Trial trial, Example example, String pointer) {
        List<Map<String, Node>> found = new ArrayList<>();
        Node stated = Pointer.at(trial.node(), pointer);
        if ((stated instanceof Branch && !Pointer.isAbsent(stated))
                || Pointer.field(pointer).isEmpty()) {
            return found;
        }
        for (Node value : example.all(Pointer.field(pointer))) {
            boolean may = (stated == null || trial.changes().covers(pointer))
                    ? !Pointer.field(pointer).equals("systems/*/id")
                    : FixedFacts.mayMend(pointer, stated, value);
            if (may) {
                found.add(Map.of(pointer, value));
            }
        }
        return found;
    }

    private static Map<String, Node> together(List<Map<String, Node>> all) {
        Map<String, Node> together = new LinkedHashMap<>();
        all.forEach(together::putAll);
        return together;
    }

    /** Returns the record that a person states in one go. */
    private static String topmost(String pointer) {
        List<String> steps = Pointer.steps(pointer);
        int count = Math.min(steps.size(), pointer.startsWith("/systems/") ? 3 : 2);
        String top = "";
        for (String step : steps.subList(0, count)) {
            top = Pointer.below(top, step);
        }
        return top;
    }

    private @Nullable Trial tried(Trial from, Changes changes) {
        if (trials.areOver() || leftForThis <= 0 || changes.equals(from.changes()) || !tried.add(changes)) {
            return null;
        }
        leftForThis--;
        Trial trial = trials.of(changes);
        return trial != null && trial.isBetterThan(from) ? trial : null;
    }
}
