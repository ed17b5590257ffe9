package dev.aims.assessment;

import dev.aims.source.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one check came out for one subject, and why.
 *
 * @param id the check
 * @param system the system judged; null for the organisation
 * @param outcome how it came out
 * @param statement what was found and against what, in a sentence
 * @param rule the rule that decided; empty if none did
 * @param evidence JSON Pointers to the facts that decided, sorted
 * @param missing JSON Pointers to facts that would have to be stated to decide, sorted
 * @param cause the root cause of a shortfall or of an unknown: the JSON Pointer of the topmost record that is absent or not
 *     stated, or of the first fact that decided; results with the same cause go away together. Empty if there is none
 * @param remedy what to do about a shortfall; empty if there is none
 * @param place where the first evidence, or the record that lacks it, stands in its file; null if the dossier wasn't
 *     read from a file; takes no part in equality
 */
public record CheckResult(
        String id,
        @Nullable String system,
        Outcome outcome,
        String statement,
        String rule,
        List<String> evidence,
        List<String> missing,
        String cause,
        String remedy,
        @Nullable Place place) {

    public CheckResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(rule, "rule");
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(remedy, "remedy");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckResult result
                && id.equals(result.id)
                && Objects.equals(system, result.system)
                && outcome == result.outcome
                && statement.equals(result.statement)
                && rule.equals(result.rule)
                && evidence.equals(result.evidence)
                && missing.equals(result.missing)
                && cause.equals(result.cause)
                && remedy.equals(result.remedy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, system, outcome, statement, rule, evidence, missing, cause, remedy);
    }
}
