package dev.aims.gate;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.source.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding that was known when a baseline was made.
 *
 * @param check the check
 * @param system the system whose finding it is; null for the organisation's own
 * @param outcome how grave it was: a graver finding is a new one
 * @param causes JSON Pointers to its root causes, sorted: a finding with another cause is a new one
 * @param place where it is written; null if it wasn't read from a file
 */
public record BaselineFinding(
        String check,
        @Nullable String system,
        Outcome outcome,
        List<String> causes,
        @Nullable Place place) implements Ground, Comparable<BaselineFinding> {

    private static final Comparator<BaselineFinding> ORDER = Comparator.comparing(
                    BaselineFinding::check, dev.aims.catalog.StandardOrder.INSTANCE)
            .thenComparing(BaselineFinding::system, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(BaselineFinding::outcome)
            .thenComparing(finding -> String.join("\n", finding.causes()));

    public BaselineFinding {
        Required.text("baseline finding", "check", check);
        if (!GatePolicy.isOpen(outcome)) {
            throw new IllegalArgumentException(outcome + " is no finding to keep in a baseline");
        }
        causes = causes.stream().sorted().distinct().toList();
    }

    static BaselineFinding of(CheckResult result) {
        return new BaselineFinding(result.id(), result.system(), result.outcome(), result.causes(), null);
    }

    boolean isAbout(CheckResult result) {
        return check.equals(result.id()) && Objects.equals(system, result.system());
    }

    /** Returns whether {@code result} is this finding still, or less of it: not graver, and for no other cause. */
    boolean covers(CheckResult result) {
        return isAbout(result)
                && Gravity.of(result.outcome()) <= Gravity.of(outcome)
                && causes.containsAll(result.causes());
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
                && causes.equals(finding.causes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(check, system, outcome, causes);
    }
}
