package dev.aims.rules.judging;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Requirement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict that the outcomes of a requirement's checks amount to for one subject.
 *
 * @param verdict the verdict
 * @param reason why it doesn't apply or there is nothing to judge; else null
 * @param escalated whether several minor nonconformities made it a major one
 */
record Verdicts(Verdict verdict, @Nullable String reason, boolean escalated) {

    private static final String NOTHING_TO_JUDGE = "NOTHING_TO_JUDGE";

    static Verdicts of(Requirement requirement, List<CheckResult> results) {
        if (count(results, Outcome.MAJOR_NC) > 0) {
            return new Verdicts(Verdict.MAJOR_NC, null, false);
        }
        int minors = count(results, Outcome.MINOR_NC);
        if (minors > 0) {
            boolean escalated = minors >= Verdict.ESCALATING_MINORS;
            return new Verdicts(escalated ? Verdict.MAJOR_NC : Verdict.MINOR_NC, null, escalated);
        }
        if (count(results, Outcome.INDETERMINATE) > 0) {
            return new Verdicts(Verdict.INDETERMINATE, null, false);
        }
        if (count(results, Outcome.OFI) > 0) {
            return new Verdicts(Verdict.OFI, null, false);
        }
        if (count(results, Outcome.CONFORM) > 0) {
            return new Verdicts(Verdict.CONFORM, null, false);
        }
        return new Verdicts(
                requirement.isControl() ? Verdict.NOT_APPLICABLE : Verdict.INDETERMINATE, NOTHING_TO_JUDGE, false);
    }

    private static int count(List<CheckResult> results, Outcome outcome) {
        int count = 0;
        for (CheckResult result : results) {
            count += result.outcome() == outcome ? 1 : 0;
        }
        return count;
    }

    /** Returns the worse of the two; of equals this one. */
    Verdicts worse(Verdicts other) {
        return other.verdict.compareTo(verdict) > 0 ? other : this;
    }
}
