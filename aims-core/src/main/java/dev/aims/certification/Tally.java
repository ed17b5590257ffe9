package dev.aims.certification;

import dev.aims.assessment.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many requirements stand how.
 *
 * @param byVerdict the number of requirements of each verdict, zeros included
 */
public record Tally(Map<Verdict, Integer> byVerdict) {

    public Tally {
        Map<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            all.put(verdict, byVerdict.getOrDefault(verdict, 0));
        }
        byVerdict = Collections.unmodifiableMap(all);
    }

    static Tally of(Collection<RequirementGap> requirements) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        requirements.forEach(requirement -> counts.merge(requirement.verdict(), 1, Integer::sum));
        return new Tally(counts);
    }

    /** Returns how many have {@code verdict}. */
    public int of(Verdict verdict) {
        return byVerdict.getOrDefault(verdict, 0);
    }

    /** Returns how many there are. */
    public int total() {
        return byVerdict.values().stream().mapToInt(Integer::intValue).sum();
    }
}
