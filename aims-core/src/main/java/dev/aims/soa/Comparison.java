package dev.aims.soa;

import dev.aims.dossier.risk.SoaEntry;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.SoaDecision;

/**
 * How the organisation's own entry on a control compares with what the facts call for. Of several the first that is
 * proven counts, in the order given here; what isn't stated is never taken for missing.
 */
public enum Comparison {
    /** The organisation has no entry on the control: no statement at all, or one without this control. */
    MISSING,
    /** It excludes a control that the facts call for. */
    EXCLUSION_CHALLENGED,
    /** Its entry neither includes nor excludes the control. */
    NO_DECISION,
    /** Its entry gives no reason; one is due for an inclusion too. */
    NO_JUSTIFICATION,
    /** The entry, its decision or its justification isn't stated. */
    NOT_STATED,
    /** It decides, with a reason, what the facts leave open. */
    OPEN,
    /** It includes a control that no system calls for. Allowed; no fault. */
    INCLUDED_THOUGH_NOT_CALLED_FOR,
    /** It decides as the facts do, with a reason. */
    AGREES;

    /**
     * Compares {@code own} with the facts. An exclusion is held against the subject alone; an inclusion is the
     * organisation's and fits as soon as any of its systems calls for the control.
     */
    static Comparison of(SoaEntry own, Decision subject, Decision organisation) {
        Truth justified = own.justification().says("");
        if (own.missing().isYes()) {
            return MISSING;
        }
        if (subject == Decision.APPLIES
                && own.decision().is(SoaDecision.EXCLUDED).isYes()) {
            return EXCLUSION_CHALLENGED;
        }
        if (own.decision().presence() == Presence.ABSENT) {
            return NO_DECISION;
        }
        if (justified.isNo()) {
            return NO_JUSTIFICATION;
        }
        if (own.decision().presence() == Presence.UNKNOWN || justified.isUnknown()) {
            return NOT_STATED;
        }
        return own.decision().is(SoaDecision.EXCLUDED).isYes() ? excluded(subject) : included(organisation);
    }

    private static Comparison excluded(Decision subject) {
        return subject == Decision.OPEN ? OPEN : AGREES;
    }

    private static Comparison included(Decision organisation) {
        return switch (organisation) {
            case APPLIES -> AGREES;
            case OPEN -> OPEN;
            case NOT_APPLICABLE -> INCLUDED_THOUGH_NOT_CALLED_FOR;
        };
    }
}
