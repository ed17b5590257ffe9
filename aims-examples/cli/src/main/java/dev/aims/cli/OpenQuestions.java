package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What to state next: the records that most checks wait for first. */
final class OpenQuestions {

    private static final int MOST_RECORDS = 10;
    private static final int MOST_FIELDS = 4;
    private static final int MOST_CHECKS = 8;
    private static final int TEXT_COLUMN = 8;

    private final Page page;
    private final List<CheckResult> open;

    OpenQuestions(Page page, Assessment assessment) {
        this.page = page;
        this.open = assessment
                .checks()
                .filter(result -> result.outcome() == Outcome.INDETERMINATE)
                .toList();
    }

    /** A record of which something isn't stated: how many wait for each field, and which results for any. */
    private record Gap(String record, Map<String, Integer> fields, Set<CheckResult> waiting) {

        /** The fields that most wait for first; none if the whole record isn't stated. */
        List<String> names() {
            return fields.containsKey("")
                    ? List.of()
                    : Pointers.outermost(fields.keySet()).stream()
                            .sorted(Comparator.comparing((String name) -> -fields.getOrDefault(name, 0))
                                    .thenComparing(Comparator.naturalOrder()))
                            .map(name -> name.substring(1))
                            .toList();
        }
    }

    void write() {
        if (open.isEmpty()) {
            return;
        }
        page.line(0, Style.OPEN, "CAN'T BE DECIDED YET").blank();
        List<Gap> gaps = gaps();
        if (!gaps.isEmpty()) {
            long waiting =
                    open.stream().filter(result -> !result.missing().isEmpty()).count();
            page.line(
                    2,
                    Style.PLAIN,
                    Wording.count(waiting, "check waits", "checks wait")
                            + " for facts nobody has stated. Those that most of them need, with how many do:");
            page.blank();
            gaps.stream().limit(MOST_RECORDS).forEach(this::gap);
            if (gaps.size() > MOST_RECORDS) {
                page.line(TEXT_COLUMN, Style.PLAIN, "and " + (gaps.size() - MOST_RECORDS) + " more records");
            }
            page.blank();
        }
        byStatement().forEach((statement, ids) -> page.line(
                        2,
                        Style.PLAIN,
                        statement + ", " + Wording.count(ids.size(), "check: ", "checks: ")
                                + Wording.shortened(ids, MOST_CHECKS))
                .blank());
    }

    private void gap(Gap gap) {
        List<String> names = gap.names();
        page.number(
                Style.OPEN,
                gap.waiting().size(),
                gap.record() + (names.isEmpty() ? "" : ": " + Wording.shortened(names, MOST_FIELDS)));
    }

    private List<Gap> gaps() {
        Map<String, Gap> gaps = new HashMap<>();
        for (CheckResult result : open) {
            for (String pointer : result.missing()) {
                int end = Pointers.recordEnd(pointer);
                String record = pointer.substring(0, end);
                Gap gap = gaps.computeIfAbsent(record, r -> new Gap(r, new HashMap<>(), new HashSet<>()));
                gap.fields().merge(pointer.substring(end), 1, Integer::sum);
                gap.waiting().add(result);
            }
        }
        return gaps.values().stream()
                .sorted(Comparator.comparing((Gap gap) -> -gap.waiting().size()).thenComparing(Gap::record))
                .toList();
    }

    /** What can't be decided although no fact is missing, by what is said of it. */
    private Map<String, List<String>> byStatement() {
        Map<String, List<String>> ids = new LinkedHashMap<>();
        for (CheckResult result : open) {
            if (result.missing().isEmpty()) {
                ids.computeIfAbsent(result.statement(), statement -> new ArrayList<>())
                        .add(result.id());
            }
        }
        ids.replaceAll((statement, all) -> all.stream().distinct().toList());
        return ids;
    }
}
