package dev.aims.gate;

import dev.aims.assessment.CheckResult;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a gate holds.
 *
 * @param subject the check, control, provision or stage it is about
 * @param what what was found, in a sentence
 * @param remedy what to do; empty if the sentence says it
 * @param finding the failed or undecided check; null if no check is the reason
 */
public record HoldReason(
        String subject,
        String what,
        String remedy,
        @Nullable CheckResult finding) {

    public HoldReason {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(remedy, "remedy");
    }

    static HoldReason of(String subject, String what, String remedy) {
        return new HoldReason(subject, what, remedy, null);
    }

    static HoldReason of(CheckResult finding, String besides) {
        return new HoldReason(
                finding.id(), finding.outcome() + ": " + finding.statement() + besides, finding.remedy(), finding);
    }

    @Override
    public String toString() {
        return subject + ": " + what + (remedy.isEmpty() ? "" : " -> " + remedy);
    }
}
