package dev.aims.rules.facts;

import dev.aims.fact.Part;
import dev.aims.fact.Truth;
import java.util.List;
import java.util.Objects;

/**
 * What a rule concludes on one criterion of a check: met, not met or unknown, with the facts that decided it. A check
 * conforms when all judgements on it are met; one that isn't met is a shortfall, whatever else is unknown.
 *
 * <p>Two judgements are equal only if they are the same object, since each stands for one firing of a rule.
 */
public final class Judgement {

    private final String check;
    private final String criterion;
    private final String grade;
    private final Truth holds;
    private final Object[] words;

    /**
     * Creates a judgement.
     *
     * @param check the id of the check
     * @param criterion the name of one of its criteria, which has the sentences
     * @param grade the name of one of its grades, which counts if it isn't met
     * @param holds whether it is met
     * @param words what stands for {0}, {1} ... in the sentences; of a record its id is printed
     */
    public Judgement(String check, String criterion, String grade, Truth holds, Object... words) {
        this.check = Objects.requireNonNull(check, "check");
        this.criterion = Objects.requireNonNull(criterion, "criterion");
        this.grade = Objects.requireNonNull(grade, "grade");
        this.holds = Objects.requireNonNull(holds, "holds");
        this.words = words; // not copied: it is the array of a rule's own call, which nobody else holds
    }

    /** Returns the id of the check. */
    public String check() {
        return check;
    }

    /** Returns the name of the criterion. */
    public String criterion() {
        return criterion;
    }

    /** Returns the name of the grade that counts if it isn't met. */
    public String grade() {
        return grade;
    }

    /** Returns whether it is met. */
    public Truth holds() {
        return holds;
    }

    /** Returns what stands in the sentences. */
    public List<String> words() {
        return java.util.Arrays.stream(words)
                .map(word -> word instanceof Part part ? part.id() : String.valueOf(word))
                .toList();
    }

    @Override
    public String toString() {
        return check + " " + criterion + ": " + holds;
    }
}
