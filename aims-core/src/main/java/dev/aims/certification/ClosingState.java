package dev.aims.certification;

import dev.aims.fact.Day;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/** How near an open nonconformity is to its closing date, on the dossier's reference date. */
public enum ClosingState {
    /** Its closing date hasn't passed; that day itself still counts. */
    OPEN,
    /** Its closing date has passed. */
    OVERDUE,
    /** It is open and has no closing date. */
    NO_DATE,
    /** The facts stated don't say whether it is closed, or by when it has to be. */
    NOT_STATED;

    static ClosingState of(Truth closed, Day due, LocalDate asOf) {
        if (closed.isUnknown() || due.presence() == Presence.UNKNOWN) {
            return NOT_STATED;
        }
        if (due.presence() == Presence.ABSENT) {
            return NO_DATE;
        }
        return due.before(asOf).isYes() ? OVERDUE : OPEN;
    }
}
