package dev.aims.rules.facts;

import dev.aims.catalog.Catalog;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One system is being assessed, by itself.
 *
 * @param asOf the reference date
 * @param catalog the checks, with the limits in force
 */
public record SystemPhase(LocalDate asOf, Catalog catalog) {

    /** Returns the limit {@code name} of {@code check}, for conditions that need it before checks are due. */
    public BigDecimal limit(String check, String name) {
        return Limits.limit(check, catalog.check(check).orElseThrow().limits(), name);
    }
}
