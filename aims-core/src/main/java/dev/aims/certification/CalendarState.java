package dev.aims.certification;

/** How a step of the calendar stands on the dossier's reference date. */
public enum CalendarState {
    /** Done, be it after its last day. */
    DONE,
    /** Its time has come and its last day hasn't passed; that day itself still counts. */
    DUE,
    /** Its last day has passed without it. */
    OVERDUE,
    /** Its time hasn't come. */
    LATER,
    /** Its time has come, and the facts stated don't say whether it was done. */
    NOT_STATED
}
