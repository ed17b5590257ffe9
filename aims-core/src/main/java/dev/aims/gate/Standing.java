package dev.aims.gate;

import java.util.List;
import java.util.Objects;

/**
 * How a gate took one result of an assessment, over all systems that it decided on.
 *
 * @param kind how
 * @param grounds why it passes, each once; empty unless it is tolerated
 */
public record Standing(Kind kind, List<Ground> grounds) {

    /** How a gate takes a result; the strictest over the systems counts. */
    public enum Kind {
        /** There is nothing to hold. */
        CLEAR,
        /** It is open and doesn't hold this gate. */
        ADVISORY,
        /** It would hold, but there is a ground to let it pass. */
        TOLERATED,
        /** It holds. */
        HOLDS
    }

    static final Standing CLEAR = new Standing(Kind.CLEAR, List.of());

    public Standing {
        Objects.requireNonNull(kind, "kind");
        grounds = List.copyOf(grounds);
    }
}
