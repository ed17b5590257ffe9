package dev.aims.diff;

import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;

/**
 * How a result went from one assessment to another; what needs a look first comes first.
 *
 * <p>From the best to the worst: conforms or not applicable, opportunity for improvement, can't be decided, minor
 * nonconformity, major nonconformity, exclusion challenged.
 */
public enum Movement {
    /** It stands worse than before. */
    WORSE,
    /** It stands better than before. */
    BETTER,
    /** It wasn't judged before: the check, the requirement or the system is new. */
    NEW,
    /** It is no longer judged. */
    GONE,
    /** It went between "conforms" and "not applicable", neither of which is better. */
    OTHER,
    /** It stands as before, on other grounds: another statement, evidence or reason. */
    CHANGED;

    /** Returns the movement seen from the other side. */
    public Movement mirrored() {
        return switch (this) {
            case WORSE -> BETTER;
            case BETTER -> WORSE;
            case NEW -> GONE;
            case GONE -> NEW;
            case OTHER -> OTHER;
            case CHANGED -> CHANGED;
        };
    }

    static Movement between(Outcome before, Outcome after) {
        return between(Verdict.valueOf(before.name()), Verdict.valueOf(after.name()));
    }

    static Movement between(Verdict before, Verdict after) {
        if (before == after) {
            return CHANGED;
        }
        int step = ranked(after).compareTo(ranked(before));
        return step == 0 ? OTHER : step < 0 ? BETTER : WORSE;
    }

    /** Neither of conforming and not applying is better than the other. */
    private static Verdict ranked(Verdict verdict) {
        return verdict == Verdict.NOT_APPLICABLE ? Verdict.CONFORM : verdict;
    }
}
