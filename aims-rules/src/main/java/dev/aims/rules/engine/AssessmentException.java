package dev.aims.rules.engine;

import org.jspecify.annotations.Nullable;

/**
 * A rule failed while running, or went beyond its limits. Nothing was concluded: treat the gate as closed. Whoever wrote
 * the pack has to act.
 */
public final class AssessmentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public AssessmentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
