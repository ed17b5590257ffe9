package dev.aims.assessment;

import dev.aims.source.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a check came out as it did.
 *
 * @param statement what was found and against what, in a sentence
 * @param rule the rule that decided; empty if none did
 * @param evidence JSON Pointers to the facts that decided, sorted
 * @param missing JSON Pointers to facts that would have to be stated to decide, sorted
 * @param cause the root cause of a shortfall or of an unknown: the JSON Pointer of the topmost record that is absent or not
 *     stated, or of the fact that tells most; results with the same cause go away together. Empty if there is none
 * @param causes the root causes of everything that failed or is unknown, {@code cause} among them, sorted
 * @param remedy what to do about a shortfall; empty if there is none
 * @param place where the fact that tells most, or the record that lacks it, stands in its file; null if the dossier wasn't
 *     read from a file; takes no part in equality
 */
public record Explanation(
        String statement,
        String rule,
        List<String> evidence,
        List<String> missing,
        String cause,
        List<String> causes,
        String remedy,
        @Nullable Place place) {

    public Explanation {
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(rule, "rule");
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        Objects.requireNonNull(cause, "cause");
        causes = List.copyOf(causes);
        Objects.requireNonNull(remedy, "remedy");
    }

    /** Creates an explanation with one root cause, or none if {@code cause} is empty. */
    public Explanation(
            String statement,
            String rule,
            List<String> evidence,
            List<String> missing,
            String cause,
            String remedy,
            @Nullable Place place) {
        this(statement, rule, evidence, missing, cause, cause.isEmpty() ? List.of() : List.of(cause), remedy, place);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Explanation explanation
                && statement.equals(explanation.statement)
                && rule.equals(explanation.rule)
                && evidence.equals(explanation.evidence)
                && missing.equals(explanation.missing)
                && cause.equals(explanation.cause)
                && causes.equals(explanation.causes)
                && remedy.equals(explanation.remedy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(statement, rule, evidence, missing, cause, causes, remedy);
    }
}
