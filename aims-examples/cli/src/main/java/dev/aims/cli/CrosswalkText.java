package dev.aims.cli;

import dev.aims.crosswalk.ProjectedItem;
import dev.aims.crosswalk.Projection;
import dev.aims.crosswalk.RelatedRequirement;
import dev.aims.crosswalk.Source;
import dev.aims.crosswalk.Support;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A projection for a person: under each item the requirements that relate to it and how they stand. */
final class CrosswalkText {

    private static final int ITEM_INDENT = 2;
    private static final int INDENT = 6;
    private static final int TEXT_COLUMN = 16;
    private static final int SOURCE_COLUMN = 19;

    private final Page page;

    CrosswalkText(Page page) {
        this.page = page;
    }

    void write(Projection projection) {
        header(projection);
        String group = "";
        for (ProjectedItem item : projection.items()) {
            if (!item.item().group().equals(group)) {
                group = item.item().group();
                page.line(0, Style.TITLE, group).blank();
            }
            item(item);
        }
        footer(projection);
    }

    private void header(Projection projection) {
        page.line(
                0,
                Style.TITLE,
                "Crosswalk to " + projection.framework().title() + ", "
                        + projection.framework().edition());
        page.line(0, Style.TITLE, projection.dossier() + ", as of " + projection.asOf());
        page.blank();
        page.line(0, Style.PLAIN, "Of " + Wording.count(projection.items().size(), "item", "items") + ":");
        for (Support support : Support.values()) {
            if (projection.count(support) > 0) {
                page.number(style(support), projection.count(support), words(support));
            }
        }
        page.blank();
    }

    private void item(ProjectedItem projected) {
        String title = projected.item().title();
        page.line(
                ITEM_INDENT,
                style(projected.support()),
                projected.item().id() + (title.isEmpty() ? "" : " " + title) + ": " + words(projected.support()));
        projected
                .related()
                .forEach(related ->
                        page.entry(INDENT, Style.of(related.verdict()), related.id(), TEXT_COLUMN, words(related)));
        page.blank();
    }

    private void footer(Projection projection) {
        if (!projection.unrelated().isEmpty()) {
            page.line(0, Style.TITLE, "NOT ASKED BY THIS FRAMEWORK").blank();
            page.line(ITEM_INDENT, Style.PLAIN, String.join(", ", projection.unrelated()));
            page.blank();
        }
        Set<String> conditions = conditions(projection);
        if (!conditions.isEmpty()) {
            page.line(0, Style.TITLE, "MATTERS ONLY WHERE").blank();
            conditions.forEach(condition -> page.line(ITEM_INDENT, Style.PLAIN, condition));
            page.blank();
        }
        page.line(0, Style.TITLE, "SOURCES").blank();
        for (Source source : projection.sources()) {
            page.entry(ITEM_INDENT, Style.PLAIN, source.key(), SOURCE_COLUMN, source.text());
        }
        page.blank();
        page.line(
                0,
                Style.ASIDE,
                "An item is supported by the requirements that relate to it; what else it asks is not judged. What is"
                        + " recorded is judged, not whether it is true; this is no certificate.");
    }

    private static Set<String> conditions(Projection projection) {
        return projection.items().stream()
                .flatMap(item -> item.related().stream())
                .map(RelatedRequirement::condition)
                .filter(condition -> !condition.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String words(RelatedRequirement related) {
        List<String> pair = List.of(
                related.relation().name(),
                related.trust().name() + " trust",
                related.source().key());
        return Wording.of(related.verdict()) + " [" + String.join(", ", pair)
                + (related.note().isEmpty() ? "" : "; " + related.note()) + "]";
    }

    private static String words(Support support) {
        return switch (support) {
            case SUPPORTED -> "supported by all related requirements that apply";
            case PARTLY_SUPPORTED -> "supported by some of the related requirements";
            case NOT_SUPPORTED -> "supported by none of the related requirements";
            case OPEN -> "open";
            case NOT_APPLICABLE -> "no related requirement applies";
            case NOT_COVERED -> "no requirement relates to it";
        };
    }

    private static Style style(Support support) {
        return switch (support) {
            case SUPPORTED -> Style.GOOD;
            case PARTLY_SUPPORTED -> Style.MINOR;
            case NOT_SUPPORTED -> Style.MAJOR;
            case OPEN -> Style.OPEN;
            case NOT_APPLICABLE, NOT_COVERED -> Style.ASIDE;
        };
    }
}
