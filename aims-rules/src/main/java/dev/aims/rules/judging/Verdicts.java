package dev.aims.rules.judging;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Requirement;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdict that the outcomes of a requirement's checks amount to for one subject.
 *
 * @param verdict the verdict
 * @param reason why it doesn't apply or there is nothing to judge; else null
 * @param escalated whether several minor nonconformities made it a major one
 */
record Verdicts(Verdict verdict, @Nullable String reason, boolean escalated) {

    /** So many different checks with a minor nonconformity show a systemic failure (ISO/IEC 17021-1, 3.12). */
    private static final int ESCALATING = 3;

    private static final String NOTHING_TO_JUDGE = "NOTHING_TO_JUDGE";

    static Verdicts of(Requirement requirement, List<CheckResult> results) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (CheckResult result : results) {
            counts.merge(result.outcome(), 1, Integer::sum);
        }
        if (counts.containsKey(Outcome.MAJOR_NC)) {
            return new Verdicts(Verdict.MAJOR_NC, null, false);
        }
        int minors = counts.getOrDefault(Outcome.MINOR_NC, 0);
        if (minors > 0) {
            boolean escalated = minors >= ESCALATING;
            return new Verdicts(escalated ? Verdict.MAJOR_NC : Verdict.MINOR_NC, null, escalated);
        }
        if (counts.containsKey(Outcome.INDETERMINATE)) {
            return new Verdicts(Verdict.INDETERMINATE, null, false);
        }
        if (counts.containsKey(Outcome.OFI)) {
            return new Verdicts(Verdict.OFI, null, false);
        }
        if (counts.containsKey(Outcome.CONFORM)) {
            return new Verdicts(Verdict.CONFORM, null, false);
        }
        return new Verdicts(
                requirement.isControl() ? Verdict.NOT_APPLICABLE : Verdict.INDETERMINATE, NOTHING_TO_JUDGE, false);
    }

    /** Returns the worse of the two; of equals this one. */
    Verdicts worse(Verdicts other) {
        return other.verdict.compareTo(verdict) > 0 ? other : this;
    }
}
