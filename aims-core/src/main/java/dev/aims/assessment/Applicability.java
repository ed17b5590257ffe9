package dev.aims.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Whether a control applies to a system.
 *
 * @param applies null if the facts stated don't decide it
 * @param reason the reason code if it doesn't apply; else null
 */
public record Applicability(
        @Nullable Boolean applies, @Nullable String reason) {}
