package dev.aims.report;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.gate.GateRun;
import dev.aims.gate.Standing;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes a run as TAP 14. The same run gives the same bytes.
 *
 * <p>Each check is a test for each subject. What holds is not ok; what a gate tolerates, and what is open but doesn't
 * hold, is not ok either, but to do ({@code # TODO}), so that it doesn't fail the run; what doesn't apply is skipped. A
 * dossier that wasn't assessed is one test that is not ok: {@code Bail out!} would take the other dossiers' word away. How
 * a run differs from the defaults stands in comments at the top.
 */
public final class TapReport {

    private final Text text;
    private int number;

    private TapReport(Text text) {
        this.text = text;
    }

    /** Writes {@code run}, with a line feed at the end; {@code out} stays open. */
    public static void write(List<? extends Reported> run, Writer out) {
        Text text = new Text(out);
        new TapReport(text).write(run);
        text.end();
    }

    private void write(List<? extends Reported> run) {
        List<Point> points = run.stream()
                .flatMap(each -> each instanceof Report report ? Points.of(report).stream() : Stream.<Point>empty())
                .toList();
        long refused = run.stream().filter(Refused.class::isInstance).count();
        text.line("TAP version 14");
        run.forEach(this::comments);
        text.line("1.." + (points.size() + refused));
        for (Reported each : run) {
            if (each instanceof Refused refusal) {
                test(false, refusal.dossier(), "");
                diagnostics(diagnostics(refusal));
            }
        }
        points.forEach(this::test);
    }

    private void comments(Reported reported) {
        if (reported instanceof Refused refused) {
            comment(Opening.refused(refused));
        } else if (reported instanceof Report report) {
            comment(Opening.subject(report) + ", version "
                    + report.assessment().provenance().library());
            if (!report.departures().isEmpty()) {
                comment(Opening.DEPARTED + ":");
                Opening.departures(report).forEach(each -> comment("  " + each));
            }
            Opening.decisions(report).forEach(this::comment);
            GateRun gate = report.gate();
            if (gate != null) {
                gate.remarks().forEach(remark -> comment(remark.sentence()));
            }
        }
    }

    /** With our name in front, or what a dossier says could begin a subtest. */
    private void comment(String sentence) {
        text.line("# aims: " + Commands.apart(OneLine.of(sentence)));
    }

    private void test(Point point) {
        boolean ok = point.is(Standing.Kind.CLEAR);
        test(ok, point.dossier() + ": " + point.subject() + ' ' + point.title(), directive(point));
        if (!ok) {
            diagnostics(diagnostics(point));
        }
    }

    private void test(boolean ok, String description, String directive) {
        String result = (ok ? "ok " : "not ok ") + ++number + " - " + escaped(description.strip());
        text.line(directive.isEmpty() ? result : result + " # " + directive);
    }

    private static String directive(Point point) {
        return switch (point.standing().kind()) {
            case HOLDS -> "";
            case TOLERATED -> "TODO " + escaped("tolerated: " + point.grounds());
            case ADVISORY -> "TODO " + point.word() + ", doesn't hold";
            case CLEAR ->
                point.result().outcome() == Outcome.NOT_APPLICABLE
                        ? "SKIP " + escaped(point.result().statement())
                        : "";
        };
    }

    /** A number sign would begin a directive, and a backslash an escape. */
    private static String escaped(String sentence) {
        return OneLine.of(sentence).replace("\\", "\\\\").replace("#", "\\#");
    }

    private static Branch diagnostics(Point point) {
        CheckResult result = point.result();
        return new Members()
                .text("outcome", point.word())
                .text("message", result.statement())
                .text("remedy", result.remedy())
                .text("tolerated", point.grounds())
                .text("rule", result.rule())
                .texts("evidence", result.evidence())
                .texts("missing", result.missing())
                .text("place", point.place().toString())
                .branch();
    }

    private static Branch diagnostics(Refused refused) {
        return new Members()
                .text("outcome", refused.kind().name())
                .text("message", Opening.refused(refused))
                .texts("says", refused.message().lines().toList())
                .texts("faults", refused.faults().stream().map(Fault::toString).toList())
                .branch();
    }

    private void diagnostics(Node diagnostics) {
        text.line("  ---");
        NodeWriter.yaml(diagnostics).lines().forEach(line -> text.line("  " + Commands.apart(line)));
        text.line("  ...");
    }
}
