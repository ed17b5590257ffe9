package dev.aims.rules.facts;

import dev.aims.dossier.suppliers.Supplier;
import dev.aims.dossier.validation.ValidationReport;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/** Questions to validation reports about what is supplied. */
public final class SupplyTests {

    private SupplyTests() {}

    /** Returns whether a report approved up to {@code asOf} validated the version of {@code supplier} now in use. */
    public static Truth of(Supplier supplier, Entries<ValidationReport> reports, LocalDate asOf) {
        return reports.some(report -> report.approvedOn()
                .onOrBefore(asOf)
                .and(report.supplierVersions().get(supplier.id()).is(supplier.version())));
    }
}
