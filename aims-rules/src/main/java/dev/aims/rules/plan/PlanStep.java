package dev.aims.rules.plan;

import dev.aims.assessment.Outcome;
import dev.aims.source.Node;
import dev.aims.source.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do before a gate releases.
 *
 * @param kind what to do
 * @param pointer JSON Pointer (RFC 6901) to the record or fact; where nothing could be verified, to the root cause, and
 *     empty if the reason isn't one fact's
 * @param meaning what is stated there, in words; where nothing could be verified, why the gate holds
 * @param asked the kind of value, in words such as "a date"; empty where nothing could be verified
 * @param example a value with which the plan was verified, taken from a dossier that the library ships; only ids, versions
 *     and digests in it are the dossier's own, so that references resolve. Null where nothing could be verified
 * @param place where the fact, or the record around it, stands in its file; null if the dossier wasn't read from a file
 * @param clears for what the gate holds again if this step alone is left out: checks, or controls, in the order of the
 *     standard
 * @param alone for what the gate holds no more if this step alone is taken
 * @param worst the gravest outcome of what it clears; null if no check is the reason
 * @param remedies what the catalog says to do about what it clears
 * @param verified whether assessing again with such a fact showed that it clears them
 */
public record PlanStep(
        Kind kind,
        String pointer,
        String meaning,
        String asked,
        @Nullable Node example,
        @Nullable Place place,
        List<String> clears,
        List<String> alone,
        @Nullable Outcome worst,
        List<String> remedies,
        boolean verified) {

    public PlanStep {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(asked, "asked");
        clears = List.copyOf(clears);
        alone = List.copyOf(alone);
        remedies = List.copyOf(remedies);
        if (verified && example == null) {
            throw new IllegalArgumentException("a step is verified with a value");
        }
    }

    /** What to do. */
    public enum Kind {
        /**
         * Say how things are: what the system is, or what happened. The value is an assumption under which the rest of the
         * plan was verified, no proposal; with another answer the plan may change.
         */
        STATE,
        /** Supply a record that nobody has stated. */
        SUPPLY,
        /** Add an entry beside those stated, such as a new review; what is stated stays. */
        ADD,
        /** Mend a fact that is stated, or asserted absent. */
        MEND
    }
}
