package dev.aims.report.html;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.RequirementKind;
import dev.aims.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Requirements against systems. Requirements are the columns, so that two systems take two lines.
 *
 * @param title what its requirements are
 * @param topics the topics of its columns, with how many columns each spans
 * @param columns its requirements
 * @param rows the organisation first, then the systems
 */
record HeatMap(String title, Map<Topic, Integer> topics, List<RequirementResult> columns, List<Row> rows) {

    /**
     * One line.
     *
     * @param name the system; null for the organisation
     */
    record Row(@Nullable String name, List<Cell> cells) {}

    /**
     * How one requirement stands in one system.
     *
     * @param mark null if it isn't judged there
     * @param target the anchor of what decided
     */
    record Cell(@Nullable Mark mark, String target) {}

    /** Returns the maps of a chapter: clauses, controls, and what other packs add; those that have columns. */
    static List<HeatMap> of(Report report, Cast cast, Findings findings, Anchors anchors) {
        List<RequirementResult> all = report.assessment().requirements();
        Map<String, List<RequirementResult>> bands = new LinkedHashMap<>();
        for (RequirementResult each : all) {
            String band = each.kind() == RequirementKind.CLAUSE
                    ? "Clauses"
                    : each.id().startsWith("A.") ? "Controls of Annex A" : "Requirements of other packs";
            bands.computeIfAbsent(band, name -> new ArrayList<>()).add(each);
        }
        List<HeatMap> maps = new ArrayList<>();
        bands.forEach((title, columns) -> {
            Map<Topic, Integer> topics = new LinkedHashMap<>();
            columns.forEach(each -> topics.merge(Topic.of(each.id(), report.catalog()), 1, Integer::sum));
            maps.add(new HeatMap(title, topics, columns, rows(columns, cast, findings, anchors)));
        });
        return maps;
    }

    /** Returns whether a topic's name fits above so many columns, each as wide as three letters and a half. */
    static boolean named(Topic topic, int columns) {
        return 2 * topic.label().length() <= 7 * columns;
    }

    private static List<Row> rows(List<RequirementResult> columns, Cast cast, Findings findings, Anchors anchors) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                null,
                columns.stream()
                        .map(each -> new Cell(Mark.of(each.verdict()), anchors.of(each.id())))
                        .toList()));
        for (SystemAssessment system : cast.shown()) {
            Map<String, CheckResult> worst = worst(system);
            List<Cell> cells = new ArrayList<>();
            for (RequirementResult column : columns) {
                Verdict verdict = system.verdicts().get(column.id());
                CheckResult decided = worst.get(column.id());
                cells.add(new Cell(
                        verdict == null ? null : Mark.of(verdict),
                        decided == null
                                ? anchors.of(column.id())
                                : findings.anchor(anchors, decided.id(), decided.system())));
            }
            rows.add(new Row(system.id(), cells));
        }
        return rows;
    }

    /** Returns the result that tells most of each requirement. */
    private static Map<String, CheckResult> worst(SystemAssessment system) {
        Comparator<CheckResult> byMark = Comparator.comparing(result -> Mark.of(result.outcome()));
        Map<String, CheckResult> worst = new HashMap<>();
        system.checks()
                .forEach(check -> worst.merge(check.requirement(), check, (a, b) -> byMark.compare(a, b) <= 0 ? a : b));
        return worst;
    }
}
