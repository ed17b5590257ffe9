package dev.aims.cli;

import dev.aims.assessment.CheckResult;
import dev.aims.gate.GateDecision;
import dev.aims.gate.GateRun;
import dev.aims.gate.HoldReason;
import dev.aims.report.Report;
import dev.aims.source.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a gate decided, for a person: the decision first, then what holds, what was let pass and why, and advice. */
final class GateText {

    private static final int ID_COLUMN = 14;
    private static final int MOST_ADVICE = 10;

    private final Page page;
    private final Report report;
    private final GateRun run;

    GateText(Page page, Report report, GateRun run) {
        this.page = page;
        this.report = report;
        this.run = run;
    }

    void write() {
        ReportFrame frame = new ReportFrame(page);
        frame.title(report);
        frame.departures(report.departures());
        if (run.decisions().isEmpty()) {
            page.line(0, Style.MAJOR, "HOLD: the dossier states no AI system, so there is nothing to release.")
                    .blank();
        }
        run.decisions().values().forEach(this::decision);
        remarks();
        frame.provenance(report.assessment().provenance());
    }

    private void decision(GateDecision decision) {
        String words =
                decision.system() + " before " + Wording.words(decision.stage().name());
        if (decision instanceof GateDecision.Hold hold) {
            page.line(0, Style.MAJOR, "HOLD " + words).blank();
            hold.reasons().forEach(this::reason);
            page.blank();
        } else {
            boolean tolerant = decision instanceof GateDecision.ReleaseUnderConcession;
            page.line(
                            0,
                            tolerant ? Style.MINOR : Style.GOOD,
                            (tolerant ? "RELEASE UNDER CONCESSION " : "RELEASE ") + words)
                    .blank();
        }
        tolerated(decision.tolerated());
        advice(decision.advice());
        fallingDue(decision);
    }

    private void reason(HoldReason reason) {
        CheckResult finding = reason.finding();
        Style style = finding == null ? Style.MAJOR : Style.of(finding.outcome());
        String what =
                finding == null ? reason.what() : Wording.of(finding.outcome()) + ": " + sentence(reason, finding);
        page.entry(2, style, reason.subject(), ID_COLUMN, what);
        place(finding == null ? null : finding.place());
        if (!reason.remedy().isEmpty()) {
            page.entry(ID_COLUMN, Style.PLAIN, "\u2192", ID_COLUMN + 2, reason.remedy());
        }
    }

    /** Returns the reason without the code of its outcome, which stands before it in words. */
    private static String sentence(HoldReason reason, CheckResult finding) {
        String code = finding.outcome() + ": ";
        return reason.what().startsWith(code) ? reason.what().substring(code.length()) : reason.what();
    }

    private void tolerated(List<GateDecision.Tolerated> all) {
        if (all.isEmpty()) {
            return;
        }
        page.line(2, Style.MINOR, "Let pass, and still open:").blank();
        for (GateDecision.Tolerated each : all) {
            CheckResult failure = each.failure();
            page.entry(
                    2,
                    Style.of(failure.outcome()),
                    failure.id(),
                    ID_COLUMN,
                    Wording.of(failure.outcome()) + ": " + failure.statement());
            page.line(ID_COLUMN, Style.PLAIN, each.ground().inWords());
        }
        page.blank();
    }

    private void advice(List<CheckResult> all) {
        if (all.isEmpty()) {
            return;
        }
        page.line(2, Style.GOOD, "Doesn't hold this gate:").blank();
        all.stream()
                .limit(MOST_ADVICE)
                .forEach(result -> page.entry(
                        2,
                        Style.of(result.outcome()),
                        result.id(),
                        ID_COLUMN,
                        Wording.of(result.outcome()) + ": " + result.statement()));
        if (all.size() > MOST_ADVICE) {
            page.line(ID_COLUMN, Style.PLAIN, "and " + (all.size() - MOST_ADVICE) + " more");
        }
        page.blank();
    }

    private void fallingDue(GateDecision decision) {
        List<String> ids = run.gate().fallingDue(report.assessment().of(decision.system())).stream()
                .map(CheckResult::id)
                .toList();
        if (!ids.isEmpty()) {
            page.line(2, Style.OPEN, "Not asked yet, and asked once it is there: " + String.join(", ", ids) + ".");
            page.blank();
        }
    }

    private void remarks() {
        if (run.remarks().isEmpty()) {
            return;
        }
        page.line(0, Style.MINOR, "THE REGISTER NEEDS CARE").blank();
        run.remarks().forEach(remark -> {
            page.entry(2, Style.MINOR, Wording.words(remark.kind().name()), ID_COLUMN + 4, remark.sentence());
            Place place = remark.entry().place();
            if (place != null) {
                page.line(ID_COLUMN + 4, Style.ASIDE, Wording.of(place));
            }
        });
        page.blank();
    }

    private void place(@Nullable Place place) {
        if (place != null) {
            page.line(ID_COLUMN, Style.ASIDE, Wording.of(place));
        }
    }
}
