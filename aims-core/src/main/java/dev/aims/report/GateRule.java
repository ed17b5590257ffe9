package dev.aims.report;

import dev.aims.gate.GateDecision;
import dev.aims.gate.HoldReason;

/** What a gate looks at apart from checks, as rules of a report. */
enum GateRule {
    /** The life cycle doesn't know the change of stage, or nothing was assessed. */
    STAGE(
            "gate-stage",
            "Change of life cycle stage",
            "The life cycle knows the change from the system's present stage to the one that the gate stands before.",
            "State the present stage, or ask the gate that follows it."),
    /** EU law prohibits the practice. */
    PROHIBITED(
            "gate-prohibited-practice",
            "Prohibited practice",
            "The system is no practice that Regulation (EU) 2024/1689, Art. 5 prohibits.",
            "Stop the practice."),
    /** A control is excluded although the facts call for it. */
    EXCLUSION(
            "gate-excluded-control",
            "Excluded control",
            "The organisation's statement of applicability excludes no control that the facts call for.",
            "Include the control, or mend the facts.");

    private final String id;
    private final String title;
    private final String asks;
    private final String remedy;

    GateRule(String id, String title, String asks, String remedy) {
        this.id = id;
        this.title = title;
        this.asks = asks;
        this.remedy = remedy;
    }

    static GateRule of(GateDecision decision, HoldReason reason) {
        if (reason.finding() != null) {
            return EXCLUSION;
        }
        return reason.subject().equals(decision.stage().name()) ? STAGE : PROHIBITED;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    String asks() {
        return asks;
    }

    String remedy() {
        return remedy;
    }
}
