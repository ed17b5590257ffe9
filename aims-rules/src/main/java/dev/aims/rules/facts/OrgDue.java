package dev.aims.rules.facts;

import dev.aims.dossier.Organisation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A check has to be judged for the organisation.
 *
 * @param check the id of the check
 * @param asOf the reference date
 * @param limits the numbers of the check, by name
 * @param org the organisation
 */
public record OrgDue(String check, LocalDate asOf, Map<String, BigDecimal> limits, Organisation org) {

    /** Returns the limit {@code name}, which the catalog must have. */
    public BigDecimal limit(String name) {
        return Limits.limit(check, limits, name);
    }

    /** Returns the limit {@code name}, which the catalog must have, as a whole number. */
    public long days(String name) {
        return limit(name).longValueExact();
    }
}
