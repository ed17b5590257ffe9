package dev.aims.soa;

import dev.aims.dossier.risk.RiskTreatment;
import dev.aims.fact.Day;
import dev.aims.fact.Presence;
import dev.aims.fact.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A risk treatment that relies on the control.
 *
 * @param system the system whose risk it treats
 * @param id the treatment's id
 * @param risk the risk it treats
 * @param state how far it has come by the dossier's reference date
 * @param due the day it is due
 * @param doneOn the day it was done
 */
public record LinkedTreatment(String system, String id, Text risk, TreatmentState state, Day due, Day doneOn) {

    public LinkedTreatment {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(risk, "risk");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(doneOn, "doneOn");
    }

    static LinkedTreatment of(String system, RiskTreatment treatment, LocalDate asOf) {
        return new LinkedTreatment(
                system,
                treatment.id(),
                treatment.risk(),
                TreatmentState.of(treatment, asOf),
                treatment.due(),
                treatment.doneOn());
    }

    /** Returns it in words, as reports print it. */
    public String inWords() {
        String since = due.presence() == Presence.STATED ? " since " + due : "";
        String words =
                switch (state) {
                    case DONE -> "done on " + doneOn;
                    case OPEN -> "open, due: " + due;
                    case OVERDUE -> "overdue" + since;
                    case NOT_STATED -> "not stated whether done or when due";
                };
        return system + '/' + id + " (" + words + ')';
    }
}
