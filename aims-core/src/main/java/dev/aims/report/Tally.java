package dev.aims.report;

import java.util.List;

/** How many annotations there are, in words. */
final class Tally {

    private Tally() {}

    static String of(List<Annotation> all) {
        return count(all, Annotation.Level.ERROR, "error") + ", " + count(all, Annotation.Level.WARNING, "warning")
                + ", " + count(all, Annotation.Level.NOTICE, "notice");
    }

    private static String count(List<Annotation> all, Annotation.Level level, String word) {
        long count = all.stream().filter(each -> each.level() == level).count();
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
