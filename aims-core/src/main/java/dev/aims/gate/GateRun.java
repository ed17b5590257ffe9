package dev.aims.gate;

import dev.aims.assessment.CheckResult;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a gate decided on the systems of one assessment.
 *
 * @param gate the gate
 * @param decisions by system, in the order of their ids
 * @param remarks what is wrong with the register: entries that are expired, unused, unknown or contradict each other
 * @param departures everything by which this run differs from the defaults
 */
public record GateRun(
        Gate gate, Map<String, GateDecision> decisions, List<RegisterRemark> remarks, Departures departures) {

    public GateRun {
        Objects.requireNonNull(gate, "gate");
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
        remarks = List.copyOf(remarks);
        Objects.requireNonNull(departures, "departures");
    }

    /**
     * Returns how the gate took {@code result}, a result of the assessment it decided on. A result of the organisation
     * holds if it holds any system.
     */
    public Standing standing(CheckResult result) {
        Set<Ground> grounds = new LinkedHashSet<>();
        Standing.Kind strictest = Standing.Kind.CLEAR;
        for (GateDecision decision : concerning(result)) {
            Standing.Kind kind = kind(decision, result.id(), grounds);
            strictest = kind.compareTo(strictest) > 0 ? kind : strictest;
        }
        return strictest == Standing.Kind.CLEAR
                ? Standing.CLEAR
                : new Standing(strictest, strictest == Standing.Kind.TOLERATED ? List.copyOf(grounds) : List.of());
    }

    private Collection<GateDecision> concerning(CheckResult result) {
        if (result.system() == null) {
            return decisions.values();
        }
        GateDecision own = decisions.get(result.system());
        return own == null ? List.of() : List.of(own);
    }

    private static Standing.Kind kind(GateDecision decision, String check, Set<Ground> grounds) {
        if (decision instanceof GateDecision.Hold hold
                && hold.reasons().stream().anyMatch(reason -> reason.subject().equals(check))) {
            return Standing.Kind.HOLDS;
        }
        for (GateDecision.Tolerated tolerated : decision.tolerated()) {
            if (tolerated.failure().id().equals(check)) {
                grounds.add(tolerated.ground());
                return Standing.Kind.TOLERATED;
            }
        }
        return decision.advice().stream().anyMatch(advice -> advice.id().equals(check))
                ? Standing.Kind.ADVISORY
                : Standing.Kind.CLEAR;
    }

    /**
     * Returns, by system, why it is held apart from checks of the assessment: a stage change that can't be, a practice
     * that is prohibited, a control excluded although the facts call for it.
     */
    public Map<String, List<HoldReason>> reasonsApart() {
        Map<String, List<HoldReason>> apart = new LinkedHashMap<>();
        decisions.forEach((system, decision) -> {
            if (decision instanceof GateDecision.Hold hold) {
                List<HoldReason> reasons =
                        hold.reasons().stream().filter(GateRun::isApart).toList();
                if (!reasons.isEmpty()) {
                    apart.put(system, reasons);
                }
            }
        });
        return apart;
    }

    /** An exclusion is about a control, whose id has no number of a check. */
    private static boolean isApart(HoldReason reason) {
        CheckResult finding = reason.finding();
        return finding == null || finding.id().equals(finding.requirement());
    }

    /** Returns whether every system may proceed; without a system none may. */
    public boolean releases() {
        return !decisions.isEmpty() && decisions.values().stream().allMatch(GateDecision::releases);
    }
}
