package dev.aims.rules.facts;

import dev.aims.fact.Fact;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Questions whether facts are stated at all, whatever they say. */
public final class Stated {

    private Stated() {}

    /** Returns whether all of {@code facts} are stated. */
    public static Truth all(Fact<?>... facts) {
        Truth all = Truth.YES;
        for (Fact<?> fact : facts) {
            all = all.and(fact.stated());
        }
        return all;
    }

    /** Returns the names of those of {@code facts} that are asserted absent; for statements. */
    public static String lacking(Fact<?>... facts) {
        String lacking = Arrays.stream(facts)
                .filter(fact -> fact.presence() == Presence.ABSENT)
                .map(fact -> fact.path().name())
                .collect(Collectors.joining(", "));
        return lacking.isEmpty() ? "none" : lacking;
    }
}
