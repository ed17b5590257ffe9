package dev.aims.soa;

import dev.aims.assessment.Assessment;
import dev.aims.catalog.Catalog;
import dev.aims.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statement of applicability that the facts amount to, compared with the organisation's own. Immutable; the same
 * dossier and assessment give an equal statement.
 *
 * <p>It is computed and proves nothing more than the assessment does: it shows which controls the facts call for, not
 * which the organisation ought to add.
 *
 * @param dossier the name under which the host gave the dossier
 * @param asOf the dossier's reference date
 * @param system the one system it speaks of; null for the whole organisation
 * @param rows one a control of the catalog, in the order of the standard: the 38 of Annex A with the built-in pack
 * @param own what the organisation's own statement says besides its entries on these controls
 * @param missing JSON Pointers to facts that aren't stated and could link further risks and treatments to controls, sorted
 */
public record StatementOfApplicability(
        String dossier,
        LocalDate asOf,
        @Nullable String system,
        List<SoaRow> rows,
        OwnStatement own,
        List<String> missing) {

    public StatementOfApplicability {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        rows = List.copyOf(rows);
        Objects.requireNonNull(own, "own");
        missing = List.copyOf(missing);
    }

    /**
     * Returns the statement of the whole organisation. A control applies to it when it applies to any system.
     *
     * @param assessment the assessment of {@code dossier}
     * @param catalog the catalog by which it was assessed
     * @throws IllegalArgumentException if the assessment is of another dossier or by another catalog
     */
    public static StatementOfApplicability of(Dossier dossier, Assessment assessment, Catalog catalog) {
        return new Drafting(dossier, assessment, catalog, null).statement();
    }

    /**
     * Returns the statement of one system: its applicability, verdicts, risks, treatments and evidence alone. The
     * organisation's own statement is held against it as far as it concerns the system: including a control that only
     * other systems call for agrees.
     *
     * @param system the system's id
     * @param assessment the assessment of {@code dossier}
     * @param catalog the catalog by which it was assessed
     * @throws IllegalArgumentException if the dossier has no such system, or the assessment is of another dossier or by
     *     another catalog
     */
    public static StatementOfApplicability ofSystem(
            String system, Dossier dossier, Assessment assessment, Catalog catalog) {
        return new Drafting(dossier, assessment, catalog, assessment.of(system)).statement();
    }

    /** Returns the row of {@code control}. */
    public Optional<SoaRow> row(String control) {
        return rows.stream().filter(row -> row.control().equals(control)).findFirst();
    }
}
