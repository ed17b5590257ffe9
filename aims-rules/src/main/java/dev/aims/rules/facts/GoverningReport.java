package dev.aims.rules.facts;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.validation.ValidationReport;
import dev.aims.fact.Truth;
import java.time.LocalDate;

/**
 * The governing report of the system: the latest validation report of the current version, up to the reference date.
 *
 * @param report the report; absent if there is none, unknown if a fact that isn't stated decides which it is
 * @param found whether there is one
 */
public record GoverningReport(ValidationReport report, Truth found) {

    /** Returns the one of {@code system}. */
    public static GoverningReport of(AiSystem system, LocalDate asOf) {
        Chosen<ValidationReport> chosen = Chosen.latest(
                ValidationReport.class, system.vv().reports(), ValidationReport::date, asOf, each -> each.version()
                        .is(system.version().versionId()));
        return new GoverningReport(chosen.record(), chosen.exists());
    }
}
