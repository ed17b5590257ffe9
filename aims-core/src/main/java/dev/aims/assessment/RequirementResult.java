package dev.aims.assessment;

import dev.aims.catalog.RequirementKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one requirement stands for the organisation.
 *
 * @param id the requirement
 * @param kind clause or control
 * @param title its short title
 * @param verdict the worst over the systems and the organisation
 * @param reason the reason code if it doesn't apply or there is nothing to judge; else null
 * @param escalated whether three or more minor nonconformities of one subject made it a major one
 * @param checks the results of its checks, by number, then system
 */
public record RequirementResult(
        String id,
        RequirementKind kind,
        String title,
        Verdict verdict,
        @Nullable String reason,
        boolean escalated,
        List<CheckResult> checks) {

    public RequirementResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(verdict, "verdict");
        checks = List.copyOf(checks);
    }
}
