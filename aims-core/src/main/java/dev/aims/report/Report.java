package dev.aims.report;

import dev.aims.assessment.Assessment;
import dev.aims.catalog.Catalog;
import dev.aims.gate.Departures;
import dev.aims.gate.GateRun;
import dev.aims.soa.StatementOfApplicability;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that reports on one dossier draw on, whatever their format.
 *
 * @param assessment all outcomes and verdicts
 * @param catalog the requirements and checks it was judged by, with the limits and grades in force
 * @param gate what a gate decided; null if none was asked
 * @param soa the statement of applicability; null if none was drawn up
 */
public record Report(
        Assessment assessment,
        Catalog catalog,
        @Nullable GateRun gate,
        @Nullable StatementOfApplicability soa) implements Reported {

    public Report {
        Objects.requireNonNull(assessment, "assessment");
        Objects.requireNonNull(catalog, "catalog");
    }

    /** Creates the report of an assessment alone. */
    public static Report of(Assessment assessment, Catalog catalog) {
        return new Report(assessment, catalog, null, null);
    }

    /** Returns this report with what a gate decided. */
    public Report with(GateRun decided) {
        return new Report(assessment, catalog, decided, soa);
    }

    /** Returns this report with a statement of applicability. */
    public Report with(StatementOfApplicability statement) {
        return new Report(assessment, catalog, gate, statement);
    }

    @Override
    public String dossier() {
        return assessment.dossier();
    }

    /** Returns everything by which the run differs from the defaults; reports name it at their top. */
    public Departures departures() {
        return gate == null ? Departures.of(assessment) : gate.departures();
    }
}
