package dev.aims.report.html;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.EuClassification;
import dev.aims.assessment.SystemAssessment;
import dev.aims.gate.Departures;
import dev.aims.gate.GateDecision;
import dev.aims.gate.GateRun;
import dev.aims.gate.HoldReason;
import dev.aims.report.CatalogWords;
import dev.aims.report.Report;
import dev.aims.soa.Comparison;
import dev.aims.soa.Decision;
import dev.aims.soa.SoaRow;
import dev.aims.soa.StatementOfApplicability;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the file says of a dossier that was assessed.
 *
 * @param report what it draws on
 * @param cast the systems shown one by one
 * @param findings all findings shown
 */
record Sheet(Anchors anchors, Report report, Cast cast, Findings findings) implements Chapter {

    /** Beyond, a reader wants the data itself. */
    private static final int MOST = 20;

    static Sheet of(Anchors anchors, Report report) {
        Cast cast = Cast.of(report.assessment(), report.gate());
        return new Sheet(anchors, report, cast, Findings.of(report, cast, anchors));
    }

    @Override
    public String name() {
        return report.dossier();
    }

    /** Returns how the requirements stand. */
    Tally tally() {
        return Tally.of(report.assessment().requirements().stream()
                .map(each -> Mark.of(each.verdict()))
                .toList());
    }

    @Override
    public Headline headline() {
        GateRun gate = report.gate();
        return gate == null ? byVerdicts() : atTheGate(gate);
    }

    private Headline byVerdicts() {
        Tally tally = tally();
        for (Mark mark : List.of(Mark.EXCLUDED, Mark.MAJOR, Mark.MINOR, Mark.OPEN)) {
            if (tally.of(mark) > 0) {
                return new Headline(
                        mark,
                        mark == Mark.OPEN
                                ? "No nonconformity is proven; " + tally.of(mark)
                                        + (tally.of(mark) == 1 ? " requirement" : " requirements")
                                        + " can't be decided yet"
                                : tally.of(mark) + " " + mark.words(tally.of(mark)) + more(tally, mark));
            }
        }
        return tally.of(Mark.CONFORM) + tally.of(Mark.OFI) == 0
                ? new Headline(Mark.OPEN, "Nothing was judged")
                : new Headline(Mark.CONFORM, "Every requirement conforms or doesn't apply");
    }

    private static String more(Tally tally, Mark first) {
        StringBuilder words = new StringBuilder();
        for (Mark mark : List.of(Mark.MAJOR, Mark.MINOR)) {
            if (mark.compareTo(first) > 0 && tally.of(mark) > 0) {
                words.append(", ").append(tally.of(mark)).append(' ').append(mark.words(tally.of(mark)));
            }
        }
        return words.toString();
    }

    private static Headline atTheGate(GateRun gate) {
        String stage = CatalogWords.words(gate.gate().stage().name());
        int all = gate.decisions().size();
        long held = gate.decisions().values().stream()
                .filter(decision -> !decision.releases())
                .count();
        if (all == 0) {
            return new Headline(Mark.MAJOR, "Hold: no system is stated that could enter " + stage);
        }
        if (held > 0) {
            return new Headline(
                    Mark.MAJOR,
                    all == 1
                            ? "Hold: " + first(gate) + " may not enter " + stage
                            : "Hold: " + held + " of " + all + " systems may not enter " + stage);
        }
        boolean conceded =
                gate.decisions().values().stream().anyMatch(GateDecision.ReleaseUnderConcession.class::isInstance);
        return new Headline(
                conceded ? Mark.MINOR : Mark.CONFORM,
                (conceded ? "Release under concession: " : "Release: ")
                        + (all == 1 ? first(gate) : "all " + all + " systems") + " may enter " + stage);
    }

    private static String first(GateRun gate) {
        return gate.decisions().keySet().iterator().next();
    }

    /** Returns what made this run differ from the defaults. */
    List<Departures.Departure> departures() {
        return report.departures().all();
    }

    List<HeatMap> heatMaps() {
        return HeatMap.of(report, cast, findings, anchors);
    }

    Cycle cycle() {
        return Cycle.of(report);
    }

    LifeCycle lifeCycle() {
        return LifeCycle.of(cast);
    }

    /** Returns what is said of {@code reason} besides its subject and its mark. */
    static String reason(HoldReason reason) {
        CheckResult finding = reason.finding();
        if (finding == null) {
            return reason.what() + (reason.remedy().isEmpty() ? "" : " \u2192 " + reason.remedy());
        }
        String mark = finding.outcome() + ": ";
        return reason.what().startsWith(mark) ? reason.what().substring(mark.length()) : reason.what();
    }

    /** Returns how much hangs on a control: risks, treatments, records. */
    static String links(SoaRow row) {
        return Stream.of(
                        count(row.risks(), "risk"),
                        count(row.treatments(), "treatment"),
                        count(row.evidence(), "record"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String count(List<?> all, String one) {
        return all.isEmpty() ? "" : all.size() + " " + one + (all.size() == 1 ? "" : "s");
    }

    static long count(StatementOfApplicability soa, Decision decision) {
        return soa.rows().stream().filter(row -> row.decision() == decision).count();
    }

    /** Returns as much of a list as a report shows. */
    static <T> List<T> most(List<T> all) {
        return all.subList(0, Math.min(MOST, all.size()));
    }

    /** Returns how many {@link #most} leaves out. */
    static int rest(List<?> all) {
        return Math.max(0, all.size() - MOST);
    }

    static String words(Enum<?> code) {
        return CatalogWords.words(code.name());
    }

    /** Returns how the organisation's own entry compares with the facts. */
    static String words(Comparison comparison) {
        return switch (comparison) {
            case MISSING -> "has no entry";
            case EXCLUSION_CHALLENGED -> "excludes it: challenged";
            case NO_DECISION -> "decides nothing";
            case NO_JUSTIFICATION -> "gives no reason";
            case NOT_STATED -> "not stated";
            case OPEN -> "decides what the facts leave open";
            case INCLUDED_THOUGH_NOT_CALLED_FOR -> "includes it of its own accord";
            case AGREES -> "agrees";
        };
    }

    /** Returns a system's class under EU law, in words. */
    static String law(SystemAssessment system) {
        EuClassification law = system.euAiAct();
        if (law.tier() == null) {
            return "not decided";
        }
        List<String> words = new ArrayList<>();
        words.add(CatalogWords.words(law.tier().name())
                + (law.bases().isEmpty() ? "" : " (" + String.join(", ", law.bases()) + ")"));
        if (law.appliesFrom() != null) {
            words.add(
                    (Boolean.TRUE.equals(law.inForceAtAsOf()) ? "duties since " : "duties from ") + law.appliesFrom());
        }
        if (!law.transparency().isEmpty()) {
            words.add("also " + String.join(", ", law.transparency()));
        }
        return String.join(", ", words);
    }

    static String stage(SystemAssessment system) {
        return system.stage() == null
                ? "not stated"
                : CatalogWords.words(system.stage().name());
    }

    static String impact(SystemAssessment system) {
        return system.effectiveImpact() == null
                ? "not decided"
                : CatalogWords.words(system.effectiveImpact().name());
    }
}
