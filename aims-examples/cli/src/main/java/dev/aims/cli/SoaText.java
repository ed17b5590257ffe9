package dev.aims.cli;

import dev.aims.fact.Presence;
import dev.aims.soa.Comparison;
import dev.aims.soa.Decision;
import dev.aims.soa.LinkedTreatment;
import dev.aims.soa.SoaRow;
import dev.aims.soa.StatementOfApplicability;
import java.util.List;

/** A statement of applicability for a person: a table of the controls, under each row why, and what hangs on it. */
final class SoaText {

    private static final int INDENT = 2;
    private static final int DETAIL_COLUMN = 14;
    private static final int MOST_LINKS = 8;
    private static final int MOST_EVIDENCE = 5;
    private static final int MOST_MISSING = 10;

    private final Page page;
    private final Table table;

    SoaText(Page page, int width) {
        this.page = page;
        this.table = new Table(page, width, 26, 14, 15, 19);
    }

    void write(StatementOfApplicability statement) {
        header(statement);
        table.row(Style.TITLE, "CONTROL", "BY THE FACTS", "STATUS", "OWN STATEMENT");
        page.rule();
        statement.rows().forEach(this::row);
        own(statement);
        if (!statement.missing().isEmpty()) {
            page.line(
                    0,
                    Style.OPEN,
                    "Further risks and treatments may hang on controls; not stated: "
                            + Wording.shortened(statement.missing(), MOST_MISSING));
            page.blank();
        }
        page.line(
                0,
                Style.ASIDE,
                "Which controls apply is computed from what is recorded, not whether it is true; this is no certificate.");
    }

    private void header(StatementOfApplicability statement) {
        page.line(
                0,
                Style.TITLE,
                "Statement of applicability, " + statement.dossier() + ", as of " + statement.asOf()
                        + (statement.system() == null ? "" : ", of the system " + statement.system()));
        page.blank();
        page.line(
                0,
                Style.PLAIN,
                "Of " + Wording.count(statement.rows().size(), "control", "controls") + ": "
                        + count(statement, Decision.APPLIES) + " called for, "
                        + count(statement, Decision.NOT_APPLICABLE) + " not called for, "
                        + count(statement, Decision.OPEN) + " open.");
        page.blank();
    }

    private static long count(StatementOfApplicability statement, Decision decision) {
        return statement.rows().stream()
                .filter(row -> row.decision() == decision)
                .count();
    }

    private void row(SoaRow row) {
        table.row(
                Style.of(row.status()),
                row.control() + " " + row.title(),
                words(row.decision()),
                Wording.of(row.status()),
                words(row.comparison()));
        detail("Why", row.justification());
        if (row.own().origin().presence() == Presence.STATED) {
            detail(
                    "Own words",
                    row.own().decision() + ", " + row.own().status() + ": "
                            + row.own().justification());
        }
        list(
                "Risks",
                row.risks().stream()
                        .map(risk -> risk.system() + "/" + risk.id() + " ("
                                + (risk.register() == Presence.ABSENT ? "not in the register" : risk.level())
                                + ")")
                        .toList(),
                MOST_LINKS);
        list("Treatments", row.treatments().stream().map(SoaText::words).toList(), MOST_LINKS);
        list("Evidence", row.evidence(), MOST_EVIDENCE);
        page.blank();
    }

    private void list(String label, List<String> items, int most) {
        if (!items.isEmpty()) {
            detail(label, Wording.shortened(items, most));
        }
    }

    private void detail(String label, String text) {
        page.entry(INDENT, Style.ASIDE, label, DETAIL_COLUMN, text);
    }

    private void own(StatementOfApplicability statement) {
        if (!statement.own().foreign().isEmpty()) {
            page.line(0, Style.TITLE, "OWN ENTRIES ON WHAT IS NO CONTROL OF THE STANDARD")
                    .blank();
            statement
                    .own()
                    .foreign()
                    .forEach(entry -> page.entry(
                            INDENT,
                            Style.PLAIN,
                            entry.id(),
                            DETAIL_COLUMN,
                            entry.decision() + ", " + entry.status() + ": " + entry.justification()));
            page.blank();
        }
        if (!statement.own().additionalControls().isEmpty()) {
            page.line(0, Style.TITLE, "OWN ADDITIONAL CONTROLS").blank();
            statement
                    .own()
                    .additionalControls()
                    .forEach(control -> page.entry(
                            INDENT,
                            Style.PLAIN,
                            control.id(),
                            DETAIL_COLUMN,
                            control.title().toString()));
            page.blank();
        }
    }

    private static String words(LinkedTreatment treatment) {
        String due = treatment.due().presence() == Presence.STATED ? " since " + treatment.due() : "";
        String state =
                switch (treatment.state()) {
                    case DONE -> "done on " + treatment.doneOn();
                    case OPEN -> "open, due: " + treatment.due();
                    case OVERDUE -> "overdue" + due;
                    case NOT_STATED -> "not stated whether done or when due";
                };
        return treatment.system() + "/" + treatment.id() + " (" + state + ")";
    }

    private static String words(Decision decision) {
        return switch (decision) {
            case APPLIES -> "applies";
            case NOT_APPLICABLE -> "not applicable";
            case OPEN -> "open";
        };
    }

    private static String words(Comparison comparison) {
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
}
