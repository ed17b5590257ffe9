package dev.aims.diff;

import dev.aims.assessment.Applicability;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A control that came to apply to a system, ceased to, or doesn't apply for another reason.
 *
 * @param control the control
 * @param system the system, which both assessments judge
 * @param before whether it applied; null if it wasn't asked
 * @param after whether it applies; null if it is no longer asked
 */
public record ApplicabilityChange(
        String control,
        String system,
        @Nullable Applicability before,
        @Nullable Applicability after) {

    public ApplicabilityChange {
        Objects.requireNonNull(control, "control");
        Objects.requireNonNull(system, "system");
    }

    ApplicabilityChange mirrored() {
        return new ApplicabilityChange(control, system, /* before= */ after, /* after= */ before);
    }
}
