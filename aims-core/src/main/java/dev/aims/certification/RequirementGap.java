package dev.aims.certification;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Pdca;
import java.util.List;
import java.util.Objects;

/**
 * What separates one requirement from conformity, as far as facts are recorded.
 *
 * @param id the requirement
 * @param title its short title
 * @param group the clause or control objective it belongs to, such as {@code c6} or {@code a5}
 * @param pdca its phase
 * @param verdict how it stands
 * @param escalated whether three or more minor nonconformities of one subject made it a major one
 * @param items the checks that found a nonconformity or can't be decided, in the order of the assessment; an
 *     opportunity for improvement is none
 * @param register what the organisation's own register of nonconformities has open on it, by id
 */
public record RequirementGap(
        String id,
        String title,
        String group,
        Pdca pdca,
        Verdict verdict,
        boolean escalated,
        List<CheckResult> items,
        List<OpenNonconformity> register) {

    public RequirementGap {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(pdca, "pdca");
        Objects.requireNonNull(verdict, "verdict");
        items = List.copyOf(items);
        register = List.copyOf(register);
    }

    /** Returns whether it is a major nonconformity, or stands like one. */
    public boolean isMajor() {
        return verdict == Verdict.MAJOR_NC || verdict == Verdict.EXCLUSION_CHALLENGED;
    }
}
