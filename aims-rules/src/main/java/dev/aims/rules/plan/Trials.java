package dev.aims.rules.plan;

import dev.aims.assessment.CheckResult;
import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.gate.Gate;
import dev.aims.gate.GateDecision;
import dev.aims.gate.HoldReason;
import dev.aims.rules.Aims;
import dev.aims.source.Node;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tries changes out: each trial assesses the dossier anew and asks the gate. */
final class Trials {

    private final Aims aims;
    private final Gate gate;
    private final String system;
    private final Dossier dossier;
    private final Node node;
    private final Map<Changes, Trial> made = new HashMap<>();
    private int left;

    Trials(Aims aims, Gate gate, String system, Dossier dossier, int most) {
        this.aims = aims;
        this.gate = gate;
        this.system = system;
        this.dossier = dossier;
        this.node = dossier.node();
        this.left = most;
    }

    /**
     * How the gate took some changes.
     *
     * @param changes the changes
     * @param node the facts with them
     * @param reasons why it held, by the check, control, provision or stage that each is about; none if it released
     */
    record Trial(Changes changes, Node node, Map<String, HoldReason> reasons) {

        Trial {
            reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
        }

        Set<String> subjects() {
            return reasons.keySet();
        }

        boolean releases() {
            return reasons.isEmpty();
        }

        /** Returns how many records are to blame for what holds. */
        int causes() {
            return reasons.values().stream().mapToInt(Trial::causes).sum();
        }

        private static int causes(HoldReason reason) {
            CheckResult finding = reason.finding();
            return finding == null ? 1 : Math.max(1, finding.causes().size());
        }

        /** Returns whether this is nearer to a release than {@code other}: less holds, or the same for fewer causes. */
        boolean isBetterThan(Trial other) {
            if (reasons.size() != other.reasons.size()) {
                return reasons.size() < other.reasons.size();
            }
            return reasons.keySet().equals(other.reasons.keySet()) && causes() < other.causes();
        }
    }

    Dossier dossier() {
        return dossier;
    }

    Node node() {
        return node;
    }

    String system() {
        return system;
    }

    /** Returns whether the trials that a plan may cost are used up. */
    boolean areOver() {
        return left <= 0;
    }

    /** Lets {@code more} further trials be made, whatever was left, and forgets those made. */
    void allow(int more) {
        made.clear();
        left = more;
    }

    /** Returns how the gate takes {@code changes}; null if they can't be stated, or not in this dossier. */
    @Nullable
    Trial of(Changes changes) {
        if (!FixedFacts.allow(node, changes)) {
            return null;
        }
        left--;
        Node changed;
        Dossier tried;
        try {
            changed = changes.on(node);
            tried = Dossiers.of(dossier.name(), changed);
        } catch (DossierException | IllegalArgumentException e) {
            // An example can't be stated where the dossier says something of another kind: that trial proves nothing.
            return null;
        }
        Map<String, HoldReason> reasons = new LinkedHashMap<>();
        if (gate.decide(aims.assess(tried).of(system)) instanceof GateDecision.Hold hold) {
            hold.reasons().forEach(reason -> reasons.putIfAbsent(reason.subject(), reason));
        }
        Trial trial = new Trial(changes, changed, reasons);
        made.put(changes, trial);
        return trial;
    }
}
