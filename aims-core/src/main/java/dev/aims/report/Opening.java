package dev.aims.report;

import dev.aims.gate.GateDecision;
import dev.aims.gate.GateRun;
import java.util.ArrayList;
import java.util.List;

/** The sentences with which every report begins. */
final class Opening {

    private Opening() {}

    /** Returns what was assessed. */
    static String subject(Report report) {
        return report.dossier() + " as of " + report.assessment().provenance().asOf();
    }

    /** Returns what the gate decided on each system, held ones first; empty without a gate. */
    static List<String> decisions(Report report) {
        GateRun gate = report.gate();
        List<String> sentences = new ArrayList<>();
        if (gate != null) {
            gate.decisions().values().stream()
                    .filter(decision -> !decision.releases())
                    .forEach(decision -> sentences.add(sentence(decision)));
            gate.decisions().values().stream()
                    .filter(GateDecision::releases)
                    .forEach(decision -> sentences.add(sentence(decision)));
        }
        return sentences;
    }

    /** Returns what the gate decided, in two words at most. */
    static String word(GateDecision decision) {
        if (decision instanceof GateDecision.Hold) {
            return "hold";
        }
        return decision instanceof GateDecision.Release ? "release" : "release under concession";
    }

    /** Returns what the gate decided on all systems together, in two words at most. */
    static String word(GateRun gate) {
        if (!gate.releases()) {
            return "hold";
        }
        return gate.decisions().values().stream().allMatch(GateDecision.Release.class::isInstance)
                ? "release"
                : "release under concession";
    }

    private static String sentence(GateDecision decision) {
        return word(decision) + " of " + decision.system() + " before " + decision.stage();
    }

    /** Returns how the run differs from the defaults, one sentence each; empty if it doesn't. */
    static List<String> departures(Report report) {
        return report.departures().sentences();
    }

    /** Returns the same in one sentence, which stands at the top of a report; empty if nothing differs. */
    static String departed(Report report) {
        List<String> departures = departures(report);
        return departures.isEmpty() ? "" : DEPARTED + ": " + String.join("; ", departures);
    }

    /** What introduces departures. */
    static final String DEPARTED = "This run differs from the defaults, which may have made it easier";

    /** Returns why there is no assessment. */
    static String refused(Refused refused) {
        return switch (refused.kind()) {
            case DOSSIER -> refused.dossier() + " can't be used and wasn't assessed";
            case RULE -> refused.dossier() + " wasn't assessed, a rule failed; treat the gate as closed";
        };
    }
}
