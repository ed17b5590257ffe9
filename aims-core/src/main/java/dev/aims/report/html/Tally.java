package dev.aims.report.html;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many stand how.
 *
 * @param counts by mark, worst first; none is zero
 */
record Tally(Map<Mark, Integer> counts) {

    Tally {
        counts = Collections.unmodifiableMap(counts);
    }

    static Tally of(Collection<Mark> marks) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        marks.forEach(mark -> counts.merge(mark, 1, Integer::sum));
        return new Tally(counts);
    }

    int of(Mark mark) {
        return counts.getOrDefault(mark, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns how many have to be mended or stated. */
    int open() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().isOpen())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Returns the counts in words, worst first. */
    String words() {
        List<String> words = new ArrayList<>();
        counts.forEach((mark, count) -> words.add(count + " " + mark.words(count)));
        return words.isEmpty() ? "nothing" : String.join(", ", words);
    }

    /** A stretch of a bar, in thousandths of its length. */
    record Stretch(Mark mark, int from, int length) {}

    /** Returns the bar of these counts, whole without gaps. */
    List<Stretch> bar() {
        List<Stretch> bar = new ArrayList<>();
        int total = total();
        int before = 0;
        for (Map.Entry<Mark, Integer> each : counts.entrySet()) {
            int from = 1000 * before / total;
            before += each.getValue();
            bar.add(new Stretch(each.getKey(), from, 1000 * before / total - from));
        }
        return bar;
    }
}
