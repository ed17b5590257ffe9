package dev.aims.cli;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Requirement;
import dev.aims.report.CatalogWords;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** What the catalog says of a check or a requirement. */
final class CatalogText {

    private static final int COLUMN = 11;

    private final Page page;
    private final CatalogWords words;

    CatalogText(Page page, Map<String, String> conditions) {
        this.page = page;
        this.words = new CatalogWords(conditions);
    }

    void write(Requirement requirement, Check check) {
        page.line(0, Style.TITLE, check.id() + " " + check.title());
        entry("of", requirement.id() + " " + requirement.title());
        page.blank();
        asks(check);
        entry("applies", applies(requirement));
        judged(check);
        entry("leans on", check.anchor());
        entry("related", CatalogWords.related(requirement));
    }

    void write(Requirement requirement) {
        page.line(0, Style.TITLE, requirement.id() + " " + requirement.title());
        entry("kind", Wording.words(requirement.kind().name()));
        entry("applies", applies(requirement));
        entry("related", CatalogWords.related(requirement));
        for (Check check : requirement.checks()) {
            page.blank();
            page.line(2, Style.TITLE, check.id() + " " + check.title());
            page.line(4, Style.PLAIN, check.asks());
        }
    }

    /** Writes all that {@code catalog} says of its requirements and checks. */
    void writeWhole(Catalog catalog) {
        boolean first = true;
        for (Requirement requirement : catalog.requirements()) {
            if (!first) {
                page.blank().rule();
            }
            first = false;
            writeWhole(requirement);
        }
    }

    private void writeWhole(Requirement requirement) {
        page.line(0, Style.TITLE, requirement.id() + " " + requirement.title());
        entry("kind", Wording.words(requirement.kind().name()));
        entry("PDCA", requirement.pdca().name());
        if (requirement.applies().isEmpty()) {
            entry("applies", "always");
        } else {
            entry("applies", "to a system of which all of this holds");
            requirement
                    .applies()
                    .forEach(each -> item(words.condition(each.condition()) + "; else not applicable: "
                            + Wording.words(each.otherwise()) + " (" + each.otherwise() + ")"));
        }
        entry("related", CatalogWords.related(requirement));
        for (Check check : requirement.checks()) {
            page.blank();
            page.line(0, Style.TITLE, check.id() + " " + check.title());
            asks(check);
            check.criteria().values().forEach(criterion -> {
                entry("met", CatalogWords.sentence(criterion, true));
                entry("not met", CatalogWords.sentence(criterion, false));
            });
            judged(check);
            entry("leans on", check.anchor());
            entry("reads", String.join(", ", check.facts()));
        }
    }

    private void asks(Check check) {
        entry("asks", check.asks());
        check.reading().forEach(this::item);
    }

    private void judged(Check check) {
        entry("asked", words.asked(check));
        entry("judged", CatalogWords.judged(check));
        entry(
                "grades",
                joined(check.grades(), (name, grade) -> Wording.words(name) + ": " + Wording.words(grade.name())));
        entry("limits", joined(check.limits(), (name, number) -> name + " = " + number.toPlainString()));
        entry("remedy", check.remedy());
    }

    private void item(String text) {
        page.entry(COLUMN, Style.PLAIN, "-", COLUMN + 2, text);
    }

    private void entry(String label, String text) {
        if (!text.isEmpty()) {
            page.entry(0, Style.ASIDE, label, COLUMN, text);
        }
    }

    private String applies(Requirement requirement) {
        return requirement.applies().stream()
                .map(each -> words.condition(each.condition()))
                .reduce((some, more) -> some + ", and " + more)
                .map(all -> "where " + all)
                .orElse("");
    }

    private static <V> String joined(Map<String, V> values, BiFunction<String, V, String> words) {
        return values.entrySet().stream()
                .map(each -> words.apply(each.getKey(), each.getValue()))
                .collect(Collectors.joining(", "));
    }
}
