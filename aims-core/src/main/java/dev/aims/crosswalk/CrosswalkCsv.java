package dev.aims.crosswalk;

import dev.aims.source.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes a projection as CSV (RFC 4180), for spreadsheets: one line a pair of item and requirement, and one for each item
 * that no requirement relates to. Columns may be added at the end in later versions, none is renamed or moved. Cells
 * that could act as formulas are disarmed by a leading single quote.
 */
public final class CrosswalkCsv {

    private static final List<String> COLUMNS = List.of(
            "framework",
            "item",
            "group",
            "item_title",
            "support",
            "requirement",
            "requirement_title",
            "verdict",
            "relation",
            "trust",
            "source",
            "condition",
            "note");

    private CrosswalkCsv() {}

    /** Writes {@code projection} with a line of column names; {@code out} stays open. */
    public static void write(Projection projection, Writer out) {
        Csv csv = new Csv(out);
        csv.line(COLUMNS);
        String framework = projection.framework().id();
        for (ProjectedItem item : projection.items()) {
            if (item.related().isEmpty()) {
                csv.line(uncovered(framework, item));
            }
            item.related().forEach(related -> csv.line(line(framework, item, related)));
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> uncovered(String framework, ProjectedItem projected) {
        Item item = projected.item();
        return List.of(
                framework,
                item.id(),
                item.group(),
                item.title(),
                projected.support().name(),
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "");
    }

    private static List<String> line(String framework, ProjectedItem projected, RelatedRequirement related) {
        Item item = projected.item();
        return List.of(
                framework,
                item.id(),
                item.group(),
                item.title(),
                projected.support().name(),
                related.id(),
                related.title(),
                related.verdict().name(),
                related.relation().name(),
                related.trust().name(),
                related.source().key(),
                related.condition(),
                related.note());
    }
}
