package dev.aims.rules.facts;

import dev.aims.fact.Truth;
import java.util.ArrayList;
import java.util.List;

/** The answers to one question about several things, each of which has a name. Immutable. */
public final class Tally {

    private final Truth all;
    private final List<String> failing;

    private Tally(Truth all, List<String> failing) {
        this.all = all;
        this.failing = failing;
    }

    /** Returns a tally without any answer yet; {@code known} says whether all things are known of which is asked. */
    static Tally over(Truth known) {
        return new Tally(known, List.of());
    }

    /** Returns a tally with one answer more. */
    Tally with(String name, Truth holds) {
        if (!holds.isNo()) {
            return new Tally(all.and(holds), failing);
        }
        List<String> more = new ArrayList<>(failing);
        more.add(name);
        return new Tally(all.and(holds), List.copyOf(more));
    }

    /** Returns whether the answer is yes for each. */
    public Truth all() {
        return all;
    }

    /** Returns the names of those for which it is no, for statements. */
    @Override
    public String toString() {
        return failing.isEmpty() ? "none" : String.join(", ", failing);
    }
}
