package dev.aims.soa;

import dev.aims.assessment.Applicability;

/** Whether the facts call for a control. */
public enum Decision {
    /** They do. */
    APPLIES,
    /** They prove that it isn't called for. */
    NOT_APPLICABLE,
    /** The facts stated don't decide it. */
    OPEN;

    static Decision of(Applicability applicability) {
        Boolean applies = applicability.applies();
        if (applies == null) {
            return OPEN;
        }
        return applies ? APPLIES : NOT_APPLICABLE;
    }
}
