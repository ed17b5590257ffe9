package dev.aims.diff;

import dev.aims.assessment.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the verdict of one requirement moved.
 *
 * @param requirement the requirement
 * @param system the system it stands for; null for the organisation
 * @param movement how it moved; {@code CHANGED} if only its reason did
 * @param before the verdict before; null if the requirement is new
 * @param after the verdict after; null if the requirement is gone
 * @param reasonBefore the organisation's reason code before; null if there was none, and for a system, whose reasons stand
 *     with the {@link ApplicabilityChange applicability}
 * @param reasonAfter the organisation's reason code after; null likewise
 */
public record VerdictChange(
        String requirement,
        @Nullable String system,
        Movement movement,
        @Nullable Verdict before,
        @Nullable Verdict after,
        @Nullable String reasonBefore,
        @Nullable String reasonAfter) {

    public VerdictChange {
        Objects.requireNonNull(requirement, "requirement");
        Objects.requireNonNull(movement, "movement");
    }

    VerdictChange mirrored() {
        return new VerdictChange(
                requirement,
                system,
                movement.mirrored(),
                /* before= */ after,
                /* after= */ before,
                /* reasonBefore= */ reasonAfter,
                /* reasonAfter= */ reasonBefore);
    }
}
