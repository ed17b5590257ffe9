package dev.aims.diff;

import dev.aims.report.Markdown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes a diff as Markdown (CommonMark with GitHub's tables), for a comment on a change: the counts first, then worse
 * before better. What a dossier brings along shows as it is and changes nothing around it.
 */
public final class DiffMarkdown {

    private static final int MOST_GROUNDS = 5;

    private final AssessmentDiff diff;
    private final StringBuilder page = new StringBuilder();

    private DiffMarkdown(AssessmentDiff diff) {
        this.diff = diff;
    }

    /** Writes {@code diff}, with a line feed at the end; {@code out} stays open. */
    public static void write(AssessmentDiff diff, Writer out) {
        DiffMarkdown markdown = new DiffMarkdown(diff);
        markdown.write();
        try {
            out.append(markdown.page);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        line("**" + Markdown.text(DiffWords.summary(diff)) + "**");
        line("");
        line("- before: " + side(diff.before()));
        line("- after: " + side(diff.after()));
        if (!DiffWords.time(diff).isEmpty()) {
            line("- " + DiffWords.time(diff));
        }
        line("- " + DiffWords.facts(diff));
        for (Movement movement : Movement.values()) {
            checks(movement);
        }
        table(
                "Verdicts",
                List.of("Requirement", "Subject", "Before", "After"),
                diff.verdicts(),
                each -> List.of(
                        Markdown.text(each.requirement()),
                        Markdown.text(DiffWords.subject(each.system())),
                        Markdown.text(DiffWords.verdict(each.before(), each.reasonBefore())),
                        Markdown.text(DiffWords.verdict(each.after(), each.reasonAfter()))));
        table(
                "Applicability",
                List.of("Control", "System", "Before", "After"),
                diff.applicability(),
                each -> List.of(
                        Markdown.text(each.control()),
                        Markdown.text(each.system()),
                        Markdown.text(DiffWords.applicability(each.before())),
                        Markdown.text(DiffWords.applicability(each.after()))));
        table(
                "Systems",
                List.of("System", "What changed"),
                diff.systems(),
                each -> List.of(
                        Markdown.text(each.system()),
                        each.values().isEmpty()
                                ? DiffWords.of(each.movement())
                                : each.values().stream()
                                        .map(value -> Markdown.text(DiffWords.name(value) + ": "
                                                + DiffWords.before(value) + " \u2192 "
                                                + DiffWords.after(value)))
                                        .collect(Collectors.joining("<br>"))));
        table(
                "Judged otherwise",
                List.of("What", "Before", "After"),
                diff.provenance(),
                each -> List.of(
                        Markdown.text(DiffWords.name(each)),
                        Markdown.text(DiffWords.before(each)),
                        Markdown.text(DiffWords.after(each))));
    }

    private void checks(Movement movement) {
        String word = DiffWords.of(movement);
        table(
                word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                List.of("Check", "Subject", "Before", "After", "Found", diff.facts() == null ? "Rests on" : "Moved by"),
                diff.checks(movement),
                each -> List.of(
                        Markdown.text(each.id()),
                        Markdown.text(DiffWords.subject(each.system())),
                        DiffWords.outcome(each.before()),
                        DiffWords.outcome(each.after()),
                        each.after() == null ? "" : Markdown.text(each.after().statement()),
                        grounds(each)));
    }

    private String grounds(CheckChange check) {
        List<ChangedBy> grounds = ChangedBy.of(diff, check);
        List<String> shown = new ArrayList<>();
        for (ChangedBy ground : grounds.subList(0, Math.min(MOST_GROUNDS, grounds.size()))) {
            String name = ground.name().isEmpty() ? "" : Markdown.code(ground.name()) + " ";
            shown.add((name + Markdown.text(ground.remark())).strip());
        }
        if (grounds.size() > MOST_GROUNDS) {
            shown.add("and " + (grounds.size() - MOST_GROUNDS) + " more");
        }
        return String.join("<br>", shown);
    }

    private interface Row<T> {
        List<String> of(T value);
    }

    private <T> void table(String title, List<String> columns, List<T> values, Row<T> row) {
        if (values.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        line("| " + String.join(" | ", columns) + " |");
        line("| " + columns.stream().map(column -> "---").collect(Collectors.joining(" | ")) + " |");
        values.forEach(value -> line("| " + String.join(" | ", row.of(value)) + " |"));
    }

    private static String side(Side side) {
        return Markdown.text(side.dossier()) + ", as of " + side.asOf();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
