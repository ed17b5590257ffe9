package dev.aims.soa;

import dev.aims.assessment.Verdict;
import dev.aims.dossier.risk.SoaEntry;
import dev.aims.fact.Presence;
import java.util.List;
import java.util.Objects;

/**
 * What the statement says of one control.
 *
 * @param control the control's id, such as {@code A.6.2.4}
 * @param title its short title
 * @param decision whether the facts call for it
 * @param justification why, in sentences: which systems call for it and which don't
 * @param status the assessment's verdict; NOT_APPLICABLE of a control that applies if none of its checks is asked
 * @param systems whether each system calls for it, by id
 * @param risks the risks whose treatments name it, by system and id
 * @param treatments the treatments that name it, by system and id
 * @param evidence JSON Pointers to the records that prove how its checks came out, sorted; a record stands for the facts
 *     in it
 * @param own the organisation's own entry; absent if it has none, unknown if its statement isn't stated
 * @param comparison how that entry compares with the facts
 */
public record SoaRow(
        String control,
        String title,
        Decision decision,
        String justification,
        Verdict status,
        List<SystemApplicability> systems,
        List<LinkedRisk> risks,
        List<LinkedTreatment> treatments,
        List<String> evidence,
        SoaEntry own,
        Comparison comparison) {

    public SoaRow {
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(justification, "justification");
        Objects.requireNonNull(status, "status");
        systems = List.copyOf(systems);
        risks = List.copyOf(risks);
        treatments = List.copyOf(treatments);
        evidence = List.copyOf(evidence);
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(comparison, "comparison");
    }

    /** Returns the systems of which {@code decision} holds, by id. */
    public List<SystemApplicability> systems(Decision decision) {
        return systems.stream().filter(system -> system.decision() == decision).toList();
    }

    /** Returns the organisation's own entry in words, as reports print it; empty if it isn't stated. */
    public String ownInWords() {
        return own.origin().presence() == Presence.STATED
                ? own.decision() + ", " + own.status() + ": " + own.justification()
                : "";
    }
}
