package dev.aims.soa;

import dev.aims.dossier.risk.RiskTreatment;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/** How far a risk treatment has come by the dossier's reference date. */
public enum TreatmentState {
    /** Done by that date, in time or late. */
    DONE,
    /** Not done; its due date, if it has one, hasn't passed. The due date itself still counts. */
    OPEN,
    /** Not done, and its due date has passed. */
    OVERDUE,
    /** The facts stated don't say which. */
    NOT_STATED;

    /** A treatment dated after {@code asOf} counts as not yet done. */
    static TreatmentState of(RiskTreatment treatment, LocalDate asOf) {
        Truth done = treatment.doneOn().onOrBefore(asOf);
        if (done.isYes()) {
            return DONE;
        }
        if (done.isUnknown() || treatment.due().presence() == Presence.UNKNOWN) {
            return NOT_STATED;
        }
        return treatment.due().before(asOf).isYes() ? OVERDUE : OPEN;
    }
}
