package dev.aims.law;

import dev.aims.assessment.Verdict;
import java.util.List;

/**
 * How far the requirements that support a duty stand proven. Only requirements with a firm relation count, and of those
 * the ones that apply; if none has one, all count, but the status is never better than partly supported.
 */
public enum SupportStatus {
    /** All stand proven. */
    SUPPORTED,
    /** Some stand proven, some are proven not to. */
    PARTLY_SUPPORTED,
    /** None stands proven; each has a nonconformity. */
    NOT_SUPPORTED,
    /** Facts that aren't stated would decide. */
    OPEN,
    /** The standard asks for nothing that supports it, or for nothing that applies to this system. */
    NOT_COVERED;

    /** Returns the status that {@code supports} give. */
    public static SupportStatus of(List<Support> supports) {
        boolean firm = supports.stream().anyMatch(support -> support.relation().counts());
        int proven = 0;
        int refuted = 0;
        int unknown = 0;
        for (Support support : supports) {
            Verdict verdict = support.verdict();
            if ((firm && !support.relation().counts()) || verdict == Verdict.NOT_APPLICABLE) {
                continue;
            }
            if (verdict == null || verdict == Verdict.INDETERMINATE) {
                unknown++;
            } else if (verdict.isOpen()) {
                refuted++;
            } else {
                proven++;
            }
        }
        if (proven + refuted + unknown == 0) {
            return NOT_COVERED;
        }
        if (proven > 0 && refuted > 0) {
            return PARTLY_SUPPORTED;
        }
        if (unknown > 0) {
            return OPEN;
        }
        return refuted > 0 ? NOT_SUPPORTED : firm ? SUPPORTED : PARTLY_SUPPORTED;
    }
}
