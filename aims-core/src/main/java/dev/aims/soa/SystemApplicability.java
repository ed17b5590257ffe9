package dev.aims.soa;

import dev.aims.assessment.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether one AI system calls for a control, and how the control stands there.
 *
 * @param system the system's id
 * @param decision whether the system's facts call for it
 * @param reason the reason code if they don't, such as {@code NO_CUSTOMERS}; else null
 * @param status the assessment's verdict for this system
 */
public record SystemApplicability(
        String system, Decision decision, @Nullable String reason, Verdict status) {

    public SystemApplicability {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(status, "status");
    }
}
