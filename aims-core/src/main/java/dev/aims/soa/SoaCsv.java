package dev.aims.soa;

import dev.aims.fact.Presence;
import dev.aims.source.Csv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a statement of applicability as CSV (RFC 4180), for spreadsheets. Columns may be added at the end in later
 * versions, none is renamed or moved. Cells that could act as formulas are disarmed by a leading single quote.
 *
 * <p>Lines of kind CONTROL come first, one a control; then, apart from them, the organisation's entries on ids that are no
 * control (FOREIGN) and its additional controls (ADDITIONAL). Of the organisation's own statement, {@code none} means
 * asserted absent and {@code not stated} unknown. Members of a list are separated by a semicolon and a space; evidence is
 * shortened to twelve pointers.
 */
public final class SoaCsv {

    private static final List<String> COLUMNS = List.of(
            "kind",
            "system",
            "id",
            "title",
            "decision",
            "justification",
            "status",
            "applies_to",
            "not_applicable_to",
            "open_for",
            "risks",
            "treatments",
            "evidence",
            "own_decision",
            "own_justification",
            "own_status",
            "comparison");
    private static final int MOST_EVIDENCE = 12;

    private SoaCsv() {}

    /** Writes {@code statement} with a line of column names; {@code out} stays open. */
    public static void write(StatementOfApplicability statement, Writer out) {
        String system = Objects.requireNonNullElse(statement.system(), "");
        Csv csv = new Csv(out);
        csv.line(COLUMNS);
        statement.rows().forEach(row -> csv.line(control(system, row)));
        statement
                .own()
                .foreign()
                .forEach(entry -> csv.line(ofOrganisation(
                        "FOREIGN",
                        entry.id(),
                        "",
                        List.of(
                                entry.decision().toString(),
                                entry.justification().toString(),
                                entry.status().toString()))));
        statement
                .own()
                .additionalControls()
                .forEach(control -> csv.line(ofOrganisation(
                        "ADDITIONAL", control.id(), control.title().toString(), List.of("", "", ""))));
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> control(String system, SoaRow row) {
        return List.of(
                "CONTROL",
                system,
                row.control(),
                row.title(),
                row.decision().name(),
                row.justification(),
                row.status().name(),
                systems(row, Decision.APPLIES),
                systems(row, Decision.NOT_APPLICABLE),
                systems(row, Decision.OPEN),
                joined(row.risks().stream().map(SoaCsv::risk)),
                joined(row.treatments().stream().map(SoaCsv::treatment)),
                evidence(row.evidence()),
                row.own().decision().toString(),
                row.own().justification().toString(),
                row.own().status().toString(),
                row.comparison().name());
    }

    /** What stands apart from the controls concerns the organisation, whichever system the statement speaks of. */
    private static List<String> ofOrganisation(String kind, String id, String title, List<String> own) {
        return Stream.of(List.of(kind, "", id, title), List.of("", "", "", "", "", "", "", "", ""), own, List.of(""))
                .flatMap(List::stream)
                .toList();
    }

    private static String systems(SoaRow row, Decision decision) {
        return joined(row.systems(decision).stream()
                .map(system ->
                        system.reason() == null ? system.system() : system.system() + " (" + system.reason() + ")"));
    }

    private static String risk(LinkedRisk risk) {
        boolean listed = risk.register() != Presence.ABSENT;
        return risk.system() + "/" + risk.id() + " (" + (listed ? risk.level() : "not in the register") + ")";
    }

    private static String treatment(LinkedTreatment treatment) {
        return treatment.system() + "/" + treatment.id() + " (" + treatment.state() + ")";
    }

    private static String evidence(List<String> pointers) {
        return pointers.size() <= MOST_EVIDENCE
                ? joined(pointers.stream())
                : joined(pointers.stream().limit(MOST_EVIDENCE)) + " and " + (pointers.size() - MOST_EVIDENCE)
                        + " more";
    }

    private static String joined(Stream<String> members) {
        return members.collect(Collectors.joining("; "));
    }
}
