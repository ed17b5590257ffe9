package dev.aims.report;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.Verdict;
import dev.aims.gate.GateRun;
import dev.aims.gate.RegisterRemark;
import dev.aims.gate.Standing;
import dev.aims.source.Fault;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes a run as a comment on a change (GitHub's or GitLab's Markdown), within 65,000 characters: the decision first, then
 * how the run differs from the defaults, the number of requirements by verdict, what holds, what is tolerated, and the rest
 * to unfold. What doesn't fit is left out, the least grave first, and the comment says so. Nothing a dossier says can add
 * markup or links, or call people. The same run gives the same text.
 */
public final class MarkdownReport {

    static final int MOST_CHARACTERS = 65_000;
    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_NAME = 150;
    private static final int MOST_LINES = 50;

    private final CommentPage page;
    private final boolean several;

    private MarkdownReport(CommentPage page, boolean several) {
        this.page = page;
        this.several = several;
    }

    /** Writes {@code run}, with a line feed at the end; {@code out} stays open. */
    public static void write(List<? extends Reported> run, Writer out) {
        CommentPage page = new CommentPage(MOST_CHARACTERS);
        new MarkdownReport(page, run.size() > 1).write(run);
        Text text = new Text(out);
        text.line(page.toString().stripTrailing());
        text.end();
    }

    private void write(List<? extends Reported> run) {
        page.add("# aims: " + verdict(run) + "\n");
        run.forEach(this::decided);
        List<Report> reports = reports(run);
        reports.forEach(this::departures);
        reports.forEach(report -> page.add(verdicts(report)));
        // What somebody answers for is never what doesn't fit.
        reports.forEach(report -> section("Tolerated", report, points(report, Standing.Kind.TOLERATED)));
        reports.forEach(report -> folded("Register of exceptions", report, remarks(report)));
        reports.forEach(report -> section(
                report.gate() == null ? "What has to be mended or stated" : "What holds",
                report,
                points(report, Standing.Kind.HOLDS)));
        reports.forEach(report -> folded("Advice", report, points(report, Standing.Kind.ADVISORY)));
        reports.forEach(report -> folded("Conform or not applicable", report, rest(report)));
        reports.forEach(report -> folded("What this rests on", report, provenance(report)));
    }

    private static List<Report> reports(List<? extends Reported> run) {
        return run.stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .toList();
    }

    private static String verdict(List<? extends Reported> run) {
        long refused = run.stream().filter(Refused.class::isInstance).count();
        String notAssessed = refused == 0 ? "" : ", " + counted(refused, "dossier") + " not assessed";
        List<Report> reports = reports(run);
        if (reports.stream().anyMatch(report -> report.gate() != null)) {
            boolean releases = refused == 0
                    && reports.stream().map(Report::gate).allMatch(gate -> gate != null && gate.releases());
            String release = reports.stream()
                            .map(Report::gate)
                            .allMatch(gate -> gate != null && Opening.word(gate).equals("release"))
                    ? "release"
                    : "release under concession";
            return (releases ? release : "hold") + notAssessed;
        }
        if (reports.isEmpty() && refused > 0) {
            return counted(refused, "dossier") + " not assessed";
        }
        Map<Outcome, Long> counts = reports.stream()
                .flatMap(report -> report.assessment().checks())
                .collect(Collectors.groupingBy(
                        CheckResult::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        return counted(counts.getOrDefault(Outcome.MAJOR_NC, 0L), "major") + ", "
                + counts.getOrDefault(Outcome.MINOR_NC, 0L) + " minor, "
                + counts.getOrDefault(Outcome.INDETERMINATE, 0L) + " undecided" + notAssessed;
    }

    private void decided(Reported reported) {
        if (reported instanceof Refused refused) {
            page.add("\n**Not assessed: " + text(Opening.refused(refused)) + "**\n");
            List<String> lines = refused.faults().isEmpty()
                    ? refused.message().lines().toList()
                    : refused.faults().stream().map(Fault::toString).toList();
            page.add("\n", items(lines), "");
        } else if (reported instanceof Report report) {
            page.add("\n**" + text(Opening.subject(report)) + "**\n");
            page.add("\n", items(Opening.decisions(report)), "");
        }
    }

    private void departures(Report report) {
        page.add("\n**" + Opening.DEPARTED + of(report) + ":**\n\n", items(Opening.departures(report)), "");
    }

    private String of(Report report) {
        return several ? " (" + text(report.dossier()) + ")" : "";
    }

    private String verdicts(Report report) {
        Map<Verdict, Long> counts = report.assessment().requirements().stream()
                .collect(Collectors.groupingBy(
                        RequirementResult::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
        List<String> rows = new ArrayList<>();
        counts.forEach((verdict, count) -> rows.add(0, "| " + verdict + " | " + count + " |\n"));
        return (several ? "\n**" + text(report.dossier()) + "**\n" : "")
                + "\n| Verdict | Requirements |\n| --- | ---: |\n" + String.join("", rows);
    }

    private static List<String> remarks(Report report) {
        GateRun gate = report.gate();
        return gate == null
                ? List.of()
                : items(gate.remarks().stream().map(RegisterRemark::sentence).toList());
    }

    private void section(String title, Report report, List<String> entries) {
        page.add("\n## " + title + " (" + entries.size() + ")" + of(report) + "\n\n", entries, "");
    }

    private void folded(String title, Report report, List<String> entries) {
        page.add(
                "\n<details>\n<summary>" + title + " (" + entries.size() + ")" + of(report) + "</summary>\n\n",
                entries,
                "\n</details>\n");
    }

    private static List<String> points(Report report, Standing.Kind kind) {
        return Points.open(report).stream()
                .filter(point -> point.is(kind))
                .map(MarkdownReport::entry)
                .toList();
    }

    private static String entry(Point point) {
        CheckResult result = point.result();
        StringBuilder entry = new StringBuilder("- **" + name(point.subject()) + "**");
        if (!point.title().isEmpty()) {
            entry.append(' ').append(name(point.title()));
        }
        entry.append(" (").append(point.word()).append("): ").append(text(result.statement()));
        if (!result.remedy().isEmpty()) {
            entry.append("<br>Remedy: ").append(text(result.remedy()));
        }
        if (point.is(Standing.Kind.TOLERATED)) {
            entry.append("<br>Tolerated: ").append(text(point.grounds()));
        }
        if (result.place() != null) {
            entry.append("<br>").append(name(result.place().toString()));
        }
        return entry.append('\n').toString();
    }

    private static List<String> rest(Report report) {
        return report.assessment().requirements().stream()
                .filter(each -> each.verdict() == Verdict.CONFORM || each.verdict() == Verdict.NOT_APPLICABLE)
                .map(each -> "- " + name(each.id()) + ' ' + name(each.title()) + ": " + each.verdict()
                        + (each.reason() == null ? "" : ", " + name(Objects.requireNonNull(each.reason()))) + "\n")
                .toList();
    }

    private static List<String> provenance(Report report) {
        Provenance provenance = report.assessment().provenance();
        List<String> lines = new ArrayList<>();
        lines.add(item("aims " + provenance.library()));
        provenance
                .packs()
                .forEach(pack -> lines.add(item("pack " + pack.id() + ' ' + pack.version() + ", " + pack.digest())));
        lines.add(item("dossier " + provenance.dossier()));
        return lines;
    }

    private static List<String> items(List<String> sentences) {
        List<String> items = new ArrayList<>(
                sentences.stream().limit(MOST_LINES).map(MarkdownReport::item).toList());
        if (sentences.size() > MOST_LINES) {
            items.add("- and " + (sentences.size() - MOST_LINES) + " more\n");
        }
        return items;
    }

    private static String item(String sentence) {
        return "- " + text(sentence) + "\n";
    }

    private static String text(String foreign) {
        return CommentText.of(foreign, LONGEST_TEXT);
    }

    private static String name(String foreign) {
        return CommentText.of(foreign, LONGEST_NAME);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 || noun.equals("major") ? "" : "s");
    }
}
