package dev.aims.report;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.catalog.Check;
import dev.aims.gate.GateDecision;
import dev.aims.gate.GateRun;
import dev.aims.gate.HoldReason;
import dev.aims.gate.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The points of a report: first what a gate has to say apart from checks, then the checks in the order of the standard. */
final class Points {

    private static final Standing HOLDS = new Standing(Standing.Kind.HOLDS, List.of());
    private static final Standing ADVISORY = new Standing(Standing.Kind.ADVISORY, List.of());
    private static final Standing CLEAR = new Standing(Standing.Kind.CLEAR, List.of());

    private final Report report;

    private Points(Report report) {
        this.report = report;
    }

    static List<Point> of(Report report) {
        Points points = new Points(report);
        List<Point> all = new ArrayList<>(points.apart());
        report.assessment().checks().map(points::of).forEach(all::add);
        return all;
    }

    /** Returns the points that leave something to mend or to supply, gravest first. */
    static List<Point> open(Report report) {
        return of(report).stream()
                .filter(Point::isOpen)
                .sorted(Point.GRAVEST_FIRST)
                .toList();
    }

    private Point of(CheckResult result) {
        String title = report.catalog().check(result.id()).map(Check::title).orElse("");
        return new Point(report.dossier(), result.id(), title, false, report.gate() != null, result, standing(result));
    }

    /** What a gate doesn't look at, such as another system's shortfall, is open all the same: it never shows as clear. */
    private Standing standing(CheckResult result) {
        GateRun gate = report.gate();
        if (gate == null) {
            return switch (result.outcome()) {
                case MAJOR_NC, MINOR_NC, INDETERMINATE -> HOLDS;
                case OFI -> ADVISORY;
                case CONFORM, NOT_APPLICABLE -> CLEAR;
            };
        }
        Standing taken = gate.standing(result);
        return taken.kind() == Standing.Kind.CLEAR && Point.isOpen(result.outcome()) ? ADVISORY : taken;
    }

    private List<Point> apart() {
        GateRun gate = report.gate();
        List<Point> apart = new ArrayList<>();
        if (gate != null) {
            gate.reasonsApart()
                    .forEach((system, reasons) -> reasons.forEach(reason -> {
                        GateDecision decision =
                                Objects.requireNonNull(gate.decisions().get(system), "decision");
                        apart.add(apart(GateRule.of(decision, reason), result(system, reason), HOLDS));
                    }));
            gate.decisions().values().forEach(decision -> exclusionsLetPass(decision, apart));
        }
        return apart;
    }

    private void exclusionsLetPass(GateDecision decision, List<Point> apart) {
        decision.tolerated().stream()
                .filter(each -> isExclusion(each.failure()))
                .forEach(each -> apart.add(apart(
                        GateRule.EXCLUSION,
                        each.failure(),
                        new Standing(Standing.Kind.TOLERATED, List.of(each.ground())))));
        decision.advice().stream()
                .filter(Points::isExclusion)
                .forEach(each -> apart.add(apart(GateRule.EXCLUSION, each, ADVISORY)));
    }

    /** An exclusion is about a control, whose id has no number of a check. */
    private static boolean isExclusion(CheckResult result) {
        return result.id().equals(result.requirement());
    }

    private Point apart(GateRule rule, CheckResult result, Standing standing) {
        return new Point(report.dossier(), rule.id(), rule.title(), true, true, result, standing);
    }

    private static CheckResult result(String system, HoldReason reason) {
        @Nullable CheckResult finding = reason.finding();
        return finding != null
                ? finding
                : new CheckResult(
                        reason.subject(),
                        system,
                        Outcome.MAJOR_NC,
                        new Explanation(reason.what(), "", List.of(), List.of(), "", reason.remedy(), null));
    }
}
