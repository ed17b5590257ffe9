package dev.aims.soa;

import dev.aims.fact.Presence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statement of applicability as a table: what every tabular format of it has in common. */
final class SoaTable {

    static final List<String> COLUMNS = List.of(
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

    private SoaTable() {}

    /**
     * Returns the lines below the column names, each with a cell for every column.
     *
     * @param departures everything by which the assessment differs from the defaults, a sentence each
     */
    static List<List<String>> lines(StatementOfApplicability statement, List<String> departures) {
        String system = Objects.requireNonNullElse(statement.system(), "");
        List<List<String>> lines = new ArrayList<>();
        departures.forEach(sentence -> lines.add(departure(sentence)));
        statement.rows().forEach(row -> lines.add(control(system, row)));
        statement
                .own()
                .foreign()
                .forEach(entry -> lines.add(ofOrganisation(
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
                .forEach(control -> lines.add(ofOrganisation(
                        "ADDITIONAL", control.id(), control.title().toString(), List.of("", "", ""))));
        return lines;
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
                joined(row.risks().stream().map(SoaTable::risk)),
                joined(row.treatments().stream().map(SoaTable::treatment)),
                evidence(row.evidence()),
                row.own().decision().toString(),
                row.own().justification().toString(),
                row.own().status().toString(),
                row.comparison().name());
    }

    /** What made the assessment easier, or harder, stands above everything else, with the sentence as justification. */
    private static List<String> departure(String sentence) {
        List<String> line = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
        line.set(COLUMNS.indexOf("kind"), "DEPARTURE");
        line.set(COLUMNS.indexOf("title"), "differs from the defaults");
        line.set(COLUMNS.indexOf("justification"), sentence);
        return line;
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
