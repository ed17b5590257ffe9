package dev.aims.gate;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.source.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A finding that was known when a baseline was made.
 *
 * @param check the check
 * @param system the system whose finding it is; null for the organisation's own
 * @param outcome how grave it was: a graver finding is a new one
 * @param facts JSON Pointers to the facts that decided it or would have to be stated to decide it, sorted: a finding that
 *     rests on another fact is a new one
 * @param place where it is written; null if it wasn't read from a file
 */
public record BaselineFinding(
        String check,
        @Nullable String system,
        Outcome outcome,
        List<String> facts,
        @Nullable Place place) implements Ground, Comparable<BaselineFinding> {

    private static final Comparator<BaselineFinding> ORDER = Comparator.comparing(
                    BaselineFinding::check, dev.aims.catalog.StandardOrder.INSTANCE)
            .thenComparing(BaselineFinding::system, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(BaselineFinding::outcome)
            .thenComparing(finding -> String.join("\n", finding.facts()));

    public BaselineFinding {
        Required.text("baseline finding", "check", check);
        if (!GatePolicy.isOpen(outcome)) {
            throw new IllegalArgumentException(outcome + " is no finding to keep in a baseline");
        }
        facts = facts.stream().sorted().distinct().toList();
    }

    static BaselineFinding of(CheckResult result) {
        return new BaselineFinding(result.id(), result.system(), result.outcome(), facts(result), null);
    }

    /** Root causes alone would be too few: one more risk without treatment may share its cause with those known. */
    private static List<String> facts(CheckResult result) {
        return Stream.of(result.evidence(), result.missing(), result.causes())
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .toList();
    }

    boolean isAbout(CheckResult result) {
        return check.equals(result.id()) && Objects.equals(system, result.system());
    }

    /** Returns whether {@code result} is this finding still, or less of it: not graver, and resting on no other fact. */
    boolean covers(CheckResult result) {
        return isAbout(result)
                && Gravity.of(result.outcome()) <= Gravity.of(outcome)
                && facts.containsAll(facts(result));
    }

    @Override
    public String inWords() {
        return "known from the baseline, then " + outcome;
    }

    @Override
    public int compareTo(BaselineFinding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BaselineFinding finding
                && check.equals(finding.check)
                && Objects.equals(system, finding.system)
                && outcome == finding.outcome
                && facts.equals(finding.facts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(check, system, outcome, facts);
    }
}
