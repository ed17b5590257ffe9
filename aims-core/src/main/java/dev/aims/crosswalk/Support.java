package dev.aims.crosswalk;

import dev.aims.assessment.Verdict;
import java.util.Collection;

/**
 * How far the requirements that relate to an item support it. Says nothing about how much of the item they cover:
 * relation and trust do.
 *
 * <p>What is decided stays decided, whatever the requirements that aren't turn out to be.
 */
public enum Support {
    /** All related requirements that apply conform, some perhaps with an opportunity for improvement. */
    SUPPORTED,
    /** Some conform, some have a nonconformity. */
    PARTLY_SUPPORTED,
    /** All related requirements that apply have a nonconformity. */
    NOT_SUPPORTED,
    /** Not decided: it hangs on requirements whose facts were not stated. */
    OPEN,
    /** None of the related requirements applies. */
    NOT_APPLICABLE,
    /** No requirement relates to the item. */
    NOT_COVERED;

    /** Returns the support that requirements with these verdicts give together. */
    static Support of(Collection<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return NOT_COVERED;
        }
        boolean good = verdicts.stream().anyMatch(Support::conforms);
        boolean bad = verdicts.stream().anyMatch(Support::fails);
        if (good && bad) {
            return PARTLY_SUPPORTED;
        }
        if (verdicts.contains(Verdict.INDETERMINATE)) {
            return OPEN;
        }
        if (good) {
            return SUPPORTED;
        }
        return bad ? NOT_SUPPORTED : NOT_APPLICABLE;
    }

    private static boolean conforms(Verdict verdict) {
        return verdict == Verdict.CONFORM || verdict == Verdict.OFI;
    }

    /** An exclusion that the facts contradict is a shortfall like any other. */
    private static boolean fails(Verdict verdict) {
        return verdict.compareTo(Verdict.INDETERMINATE) > 0;
    }
}
