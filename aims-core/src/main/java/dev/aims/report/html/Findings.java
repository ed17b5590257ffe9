package dev.aims.report.html;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.RequirementResult;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.gate.GateRun;
import dev.aims.gate.Standing;
import dev.aims.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All findings that a chapter shows, in the order of the standard.
 *
 * @param requirements the requirements with their findings
 * @param anchors every anchor of a check or a finding that stands in the chapter
 */
record Findings(List<Judged> requirements, Set<String> anchors) {

    static Findings of(Report report, Cast cast, Anchors anchors) {
        List<Judged> requirements = new ArrayList<>();
        Set<String> targets = new HashSet<>();
        Catalog catalog = report.catalog();
        for (RequirementResult result : report.assessment().requirements()) {
            Map<String, List<Finding>> checks = new LinkedHashMap<>();
            for (CheckResult check : result.checks()) {
                String system = check.system();
                int subject = system == null ? -1 : cast.indexOf(system);
                if (system == null || subject >= 0) {
                    String anchor = anchors.of(check.id());
                    String own = system == null ? null : anchors.of(check.id(), system);
                    checks.computeIfAbsent(anchor, a -> new ArrayList<>())
                            .add(new Finding(
                                    own,
                                    check,
                                    catalog.check(check.id()).map(Check::title).orElse(""),
                                    system == null ? null : subject,
                                    cast.mostPointers(),
                                    standing(report.gate(), check)));
                    targets.add(own == null ? anchor : own);
                }
            }
            Topic topic = Topic.of(result.id(), catalog);
            requirements.add(new Judged(anchors.of(result.id()), result, topic, checks));
        }
        return new Findings(List.copyOf(requirements), targets);
    }

    private static @Nullable Standing standing(@Nullable GateRun gate, CheckResult check) {
        return gate == null ? null : gate.standing(check);
    }

    Stream<Finding> all() {
        return requirements.stream()
                .flatMap(each -> each.checks().values().stream())
                .flatMap(List::stream);
    }

    int count() {
        return (int) all().count();
    }

    Tally tally() {
        return Tally.of(all().map(Finding::mark).toList());
    }

    /** Returns the topics that have a finding, in the order of the standard. */
    List<Judged> topics() {
        Set<String> seen = new LinkedHashSet<>();
        return requirements.stream()
                .filter(each -> !each.checks().isEmpty())
                .filter(each -> seen.add(each.topic().key()))
                .toList();
    }

    /** Returns what to mend, gravest first, the first finding of each check alone. */
    List<Finding> toMend() {
        Set<String> seen = new HashSet<>();
        return all().filter(finding -> finding.result().outcome().isShortfall())
                .sorted(Comparator.comparing(Finding::mark))
                .filter(finding -> seen.add(finding.result().id()))
                .toList();
    }

    /** Returns the anchor of {@code check}'s finding for {@code system}, or of what stands for it. */
    String anchor(Anchors places, String check, @Nullable String system) {
        String own = places.of(check, system);
        return anchors.contains(own) ? own : places.of(check);
    }
}
