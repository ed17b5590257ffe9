package dev.aims.cli;

import dev.aims.assessment.Provenance;
import dev.aims.gate.Departures;
import dev.aims.report.Report;
import java.util.stream.Collectors;

/** What stands above and below every report for a person: what it is about, what differs, what it rests on. */
final class ReportFrame {

    private static final int KIND_COLUMN = 22;

    private final Page page;

    ReportFrame(Page page) {
        this.page = page;
    }

    void title(Report report) {
        page.line(
                0,
                Style.TITLE,
                report.dossier() + ", as of " + report.assessment().provenance().asOf());
        page.blank();
    }

    void departures(Departures departures) {
        if (departures.isEmpty()) {
            return;
        }
        page.line(0, Style.MINOR, "THIS RUN DIFFERS FROM THE DEFAULTS").blank();
        departures
                .all()
                .forEach(departure -> page.entry(
                        2, Style.MINOR, Wording.words(departure.kind().name()), KIND_COLUMN, departure.sentence()));
        page.blank();
    }

    void provenance(Provenance provenance) {
        String packs = provenance.packs().stream()
                .map(pack -> pack.id() + " " + pack.version() + " (" + Wording.digest(pack.digest()) + ")")
                .collect(Collectors.joining(", "));
        page.line(
                0,
                Style.ASIDE,
                "Judged by " + packs + ", aims " + provenance.library() + ", "
                        + (provenance.settings().isEmpty()
                                ? "with its own limits and grades"
                                : "with limits or grades that differ, see the top")
                        + ". Facts: " + Wording.digest(provenance.dossier())
                        + ". What is recorded is judged, not whether it is true; this is no certificate.");
    }
}
