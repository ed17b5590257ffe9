package dev.aims.gate;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.Provenance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Everything by which a run differs from the defaults, and that may have made it easier. Every report names it at its
 * top.
 *
 * @param all in the order settings, packs, policy, concessions, corrective actions, baseline
 */
public record Departures(List<Departure> all) {

    /** The pack that this library ships. */
    private static final String BUILT_IN = "iso42001";

    public Departures {
        all = List.copyOf(all);
    }

    /**
     * One difference.
     *
     * @param kind what differs
     * @param sentence how, in words
     */
    public record Departure(Kind kind, String sentence) {
        public Departure {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(sentence, "sentence");
        }
    }

    /** What can differ. */
    public enum Kind {
        /** A limit or grade of the rules. */
        SETTING,
        /** A control set besides the built-in one, or in its place. */
        PACK,
        /** What holds at the gate. */
        POLICY,
        /** A concession of the register. */
        CONCESSION,
        /** A planned corrective action of the register. */
        CORRECTIVE_ACTION,
        /** A baseline of known findings. */
        BASELINE
    }

    /** Returns how {@code assessment} differs: its settings and packs. */
    public static Departures of(Assessment assessment) {
        return of(assessment.provenance());
    }

    /** Returns how what rests on {@code provenance} differs: its settings and packs. */
    public static Departures of(Provenance provenance) {
        List<Departure> all = new ArrayList<>();
        provenance.settings().forEach((name, value) -> all.add(new Departure(Kind.SETTING, name + " = " + value)));
        List<Provenance.Pack> packs = provenance.packs();
        packs.stream()
                .filter(pack -> !pack.id().equals(BUILT_IN))
                .forEach(pack -> all.add(new Departure(Kind.PACK, "pack " + pack.id() + " " + pack.version())));
        if (packs.stream().noneMatch(pack -> pack.id().equals(BUILT_IN))) {
            all.add(new Departure(Kind.PACK, "without the pack " + BUILT_IN));
        }
        return new Departures(all);
    }

    /** Returns how {@code gate} differs: its policy, register and baseline, used or not. */
    public static Departures of(Gate gate, LocalDate asOf) {
        List<Departure> all = new ArrayList<>();
        gate.policy()
                .differences()
                .forEach((subject, effect) -> all.add(new Departure(Kind.POLICY, subject + ": " + words(effect))));
        gate.register()
                .concessions()
                .forEach(concession -> all.add(new Departure(
                        Kind.CONCESSION,
                        concession.check() + " of " + concession.system() + " " + concession.inWords()
                                + (concession.holdsOn(asOf) ? "" : "; it has ended"))));
        gate.register()
                .correctiveActions()
                .forEach(action -> all.add(new Departure(
                        Kind.CORRECTIVE_ACTION,
                        action.check() + " of " + action.system() + ", " + action.inWords()
                                + (action.isOpenOn(asOf) ? "" : "; it is overdue"))));
        gate.baseline()
                .ifPresent(baseline -> all.add(new Departure(
                        Kind.BASELINE,
                        "baseline \"" + baseline.name() + "\" of " + baseline.asOf() + ", "
                                + baseline.findings().size()
                                + (baseline.findings().size() == 1 ? " finding" : " findings"))));
        return new Departures(all);
    }

    /** Returns the differences in words, one sentence each. */
    public List<String> sentences() {
        return all.stream().map(Departure::sentence).toList();
    }

    /** Returns these and then {@code others}. */
    public Departures and(Departures others) {
        List<Departure> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Departures(both);
    }

    /** Returns whether nothing differs. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    private static String words(Effect effect) {
        return effect.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
