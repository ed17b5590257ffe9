package dev.aims.report;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Group;
import dev.aims.catalog.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes a catalog as one Markdown page for people (CommonMark with GitHub's tables): contents, then each requirement
 * with its checks. The same catalog always gives the same text.
 *
 * <p>Every requirement and check has an anchor that stays the same from version to version: its id. A finding on check
 * {@code A.6.2.4-2} links to {@code catalog.md#A.6.2.4-2}.
 */
public final class CatalogMarkdown {

    private final CatalogWords words;
    private final StringBuilder page = new StringBuilder();

    private CatalogMarkdown(CatalogWords words) {
        this.words = words;
    }

    /**
     * Writes {@code catalog}, with a line feed at the end; {@code out} stays open.
     *
     * @param conditions what each condition means, by name, as it completes "only where ..."
     */
    public static void write(Catalog catalog, Map<String, String> conditions, Writer out) {
        CatalogMarkdown markdown = new CatalogMarkdown(new CatalogWords(conditions));
        markdown.write(catalog);
        try {
            out.append(markdown.page);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Catalog catalog) {
        line("# Requirements and checks");
        line("");
        CatalogWords.preface(catalog).forEach(sentence -> line(Markdown.text(sentence)));
        line("");
        line("## Contents");
        line("");
        for (Group group : catalog.groups()) {
            line("- " + link(CatalogWords.heading(group), Anchors.ofGroup(group.id())));
            catalog.requirements(group)
                    .forEach(each -> line("  - " + link(each.id() + " " + each.title(), Anchors.of(each.id()))));
        }
        for (Group group : catalog.groups()) {
            heading(2, Anchors.ofGroup(group.id()), CatalogWords.heading(group));
            catalog.requirements(group).forEach(this::write);
        }
    }

    private void write(Requirement requirement) {
        heading(3, Anchors.of(requirement.id()), requirement.id() + " " + requirement.title());
        line("");
        item("Kind", CatalogWords.words(requirement.kind().name()));
        item("PDCA", requirement.pdca().name());
        if (requirement.applies().isEmpty()) {
            item("Applies", "always");
        } else {
            item("Applies", "to a system of which all of this holds");
            requirement
                    .applies()
                    .forEach(each ->
                            line("  - " + Markdown.text(words.condition(each.condition())) + "; else not applicable: "
                                    + Markdown.text(CatalogWords.words(each.otherwise())) + " ("
                                    + Markdown.code(each.otherwise()) + ")"));
        }
        item("Related", CatalogWords.related(requirement));
        if (!requirement.checks().isEmpty()) {
            line("- **Checks**: "
                    + requirement.checks().stream()
                            .map(check -> link(check.id(), Anchors.of(check.id())))
                            .collect(Collectors.joining(", ")));
        }
        requirement.checks().forEach(this::write);
    }

    private void write(Check check) {
        heading(4, Anchors.of(check.id()), check.id() + " " + check.title());
        line("");
        line(Markdown.text(check.asks()));
        line("");
        if (!check.reading().isEmpty()) {
            line("- **Reading**:");
            check.reading().forEach(sentence -> line("  - " + Markdown.text(sentence)));
        }
        item("Asked", words.asked(check));
        item("Judged", CatalogWords.judged(check));
        named("Grades", check.grades(), grade -> CatalogWords.words(grade.name()));
        named("Limits", check.limits(), BigDecimal::toPlainString);
        item("Remedy", check.remedy());
        item("Leans on", check.anchor());
        if (!check.facts().isEmpty()) {
            line("- **Reads**: " + check.facts().stream().map(Markdown::code).collect(Collectors.joining(", ")));
        }
        criteria(check);
    }

    private void criteria(Check check) {
        if (check.criteria().isEmpty()) {
            return;
        }
        line("");
        line("| Criterion | Met | Not met |");
        line("| --- | --- | --- |");
        check.criteria()
                .forEach((name, criterion) -> line("| " + Markdown.code(name) + " | "
                        + Markdown.text(CatalogWords.sentence(criterion, true)) + " | "
                        + Markdown.text(CatalogWords.sentence(criterion, false)) + " |"));
    }

    private void heading(int level, String anchor, String text) {
        line("");
        line("<a id=\"" + anchor + "\"></a>");
        line("");
        line("#".repeat(level) + " " + Markdown.text(text));
    }

    private void item(String label, String text) {
        if (!text.isEmpty()) {
            line("- **" + label + "**: " + Markdown.text(text));
        }
    }

    private <V> void named(String label, Map<String, V> values, Function<V, String> word) {
        if (!values.isEmpty()) {
            line("- **" + label + "**: "
                    + values.entrySet().stream()
                            .map(each ->
                                    Markdown.code(each.getKey()) + " " + Markdown.text(word.apply(each.getValue())))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private static String link(String text, String anchor) {
        return "[" + Markdown.text(text) + "](#" + anchor + ")";
    }
}
