package dev.aims.assessment;

import dev.aims.source.Place;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How one check came out for one subject, and why. Immutable and thread-safe.
 *
 * <p>The outcome is there at once. Its explanation is put in words when somebody first asks for any part of it, since most
 * callers read the explanations of a few results only; until then the result keeps the facts it rests on in memory.
 */
public final class CheckResult {

    private final String id;
    private final @Nullable String system;
    private final Outcome outcome;
    private @Nullable Supplier<Explanation> source;
    private volatile @Nullable Explanation explanation;

    private CheckResult(
            String id,
            @Nullable String system,
            Outcome outcome,
            @Nullable Supplier<Explanation> source,
            @Nullable Explanation explanation) {
        this.id = Objects.requireNonNull(id, "id");
        this.system = system;
        this.outcome = Objects.requireNonNull(outcome, "outcome");
        this.source = source;
        this.explanation = explanation;
    }

    /**
     * Creates a result.
     *
     * @param id the check
     * @param system the system judged; null for the organisation
     * @param outcome how it came out
     */
    public CheckResult(String id, @Nullable String system, Outcome outcome, Explanation explanation) {
        this(id, system, outcome, null, Objects.requireNonNull(explanation, "explanation"));
    }

    /**
     * Creates a result that is explained when somebody asks.
     *
     * @param explanation gives the same explanation whenever and wherever it is called
     */
    public static CheckResult explainedLater(
            String id, @Nullable String system, Outcome outcome, Supplier<Explanation> explanation) {
        return new CheckResult(id, system, outcome, Objects.requireNonNull(explanation, "explanation"), null);
    }

    /** Returns the check. */
    public String id() {
        return id;
    }

    /** Returns the requirement that the check belongs to. */
    public String requirement() {
        int hyphen = id.lastIndexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }

    /** Returns the system judged; null for the organisation. */
    public @Nullable String system() {
        return system;
    }

    /** Returns how it came out. */
    public Outcome outcome() {
        return outcome;
    }

    /** Returns why it came out so. */
    public Explanation explanation() {
        Explanation known = explanation;
        if (known == null) {
            synchronized (this) {
                known = explanation;
                if (known == null) {
                    known = Objects.requireNonNull(source).get();
                    explanation = known;
                    source = null;
                }
            }
        }
        return known;
    }

    /** Returns what was found and against what, in a sentence. */
    public String statement() {
        return explanation().statement();
    }

    /** Returns the rule that decided; empty if none did. */
    public String rule() {
        return explanation().rule();
    }

    /** Returns JSON Pointers to the facts that decided, sorted. */
    public List<String> evidence() {
        return explanation().evidence();
    }

    /** Returns JSON Pointers to facts that would have to be stated to decide, sorted. */
    public List<String> missing() {
        return explanation().missing();
    }

    /** Returns the root cause, see {@link Explanation}; empty if there is none. */
    public String cause() {
        return explanation().cause();
    }

    /** Returns the root causes of everything that failed or is unknown, sorted. */
    public List<String> causes() {
        return explanation().causes();
    }

    /**
     * Returns what makes this shortfall known again in a later assessment: a digest of check, system and root causes.
     * Neither wording nor lines of files nor the outcome take part in it.
     */
    public String fingerprint() {
        return Fingerprint.of(id, system, causes());
    }

    /** Returns what to do about a shortfall; empty if there is none. */
    public String remedy() {
        return explanation().remedy();
    }

    /** Returns where the fact that tells most stands in its file; null if the dossier wasn't read from a file. */
    public @Nullable Place place() {
        return explanation().place();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof CheckResult result
                && id.equals(result.id)
                && Objects.equals(system, result.system)
                && outcome == result.outcome
                && explanation().equals(result.explanation());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, system, outcome);
    }

    @Override
    public String toString() {
        return id + (system == null ? "" : " of " + system) + ": " + outcome + ": " + statement();
    }
}
