package dev.aims.report.html;

import dev.aims.assessment.RequirementResult;
import dev.aims.catalog.Pdca;
import dev.aims.catalog.Requirement;
import dev.aims.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The requirements by their phase in the management system's cycle: plan, do, check, act.
 *
 * @param phases in the order of the cycle
 */
record Cycle(List<Phase> phases) {

    private static final double OUTER = 100;
    private static final double INNER = 62;

    /** Between two phases, in degrees. */
    private static final double GAP = 3;

    /**
     * One phase.
     *
     * @param quarter which quarter of the ring it is, from 0
     * @param tally how its requirements stand
     * @param open those that are open, in the order of the standard
     */
    record Phase(Pdca phase, int quarter, Tally tally, List<RequirementResult> open) {

        String name() {
            String name = phase.name();
            return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }

        /** Returns the quarter of the ring, one path a mark, drawn around the origin, clockwise from the top. */
        List<Arc> arcs() {
            List<Arc> arcs = new ArrayList<>();
            double start = quarter * 90.0 + GAP / 2;
            double sweep = 90 - GAP;
            for (Tally.Stretch stretch : tally.bar()) {
                double from = start + sweep * stretch.from() / 1000;
                double to = start + sweep * (stretch.from() + stretch.length()) / 1000;
                arcs.add(new Arc(stretch.mark(), path(from, to)));
            }
            return arcs;
        }

        private static String path(double from, double to) {
            return "M" + point(from, OUTER) + "A" + round(OUTER) + " " + round(OUTER) + " 0 0 1 " + point(to, OUTER)
                    + "L" + point(to, INNER) + "A" + round(INNER) + " " + round(INNER) + " 0 0 0 "
                    + point(from, INNER) + "Z";
        }

        private static String point(double degrees, double radius) {
            double angle = StrictMath.toRadians(degrees);
            return round(radius * StrictMath.sin(angle)) + " " + round(-radius * StrictMath.cos(angle));
        }

        private static String round(double number) {
            return Double.toString(StrictMath.rint(number * 10) / 10);
        }
    }

    /** A part of the ring. */
    record Arc(Mark mark, String path) {}

    static Cycle of(Report report) {
        List<Phase> phases = new ArrayList<>();
        for (Pdca phase : Pdca.values()) {
            List<RequirementResult> all = report.assessment().requirements().stream()
                    .filter(each -> report.catalog()
                            .requirement(each.id())
                            .map(Requirement::pdca)
                            .filter(phase::equals)
                            .isPresent())
                    .toList();
            phases.add(new Phase(
                    phase,
                    phases.size(),
                    Tally.of(all.stream().map(each -> Mark.of(each.verdict())).toList()),
                    all.stream().filter(each -> each.verdict().isOpen()).toList()));
        }
        return new Cycle(phases);
    }
}
