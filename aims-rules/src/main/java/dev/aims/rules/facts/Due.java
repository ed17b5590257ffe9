package dev.aims.rules.facts;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Organisation;
import dev.aims.fact.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A check has to be judged for the system at hand: one of its own, or this system's part of an organisation's check.
 *
 * @param check the id of the check
 * @param asOf the reference date
 * @param limits the numbers of the check, by name
 * @param org the organisation
 * @param system the system at hand
 * @param situation the conditions concluded of the system
 */
public record Due(
        String check,
        LocalDate asOf,
        Map<String, BigDecimal> limits,
        Organisation org,
        AiSystem system,
        Situation situation) {

    /** Returns whether the condition {@code name} holds of the system; some rule must conclude it. */
    public Truth condition(String name) {
        return situation.condition(name);
    }

    /** Returns whether {@code control} applies to the system; some pack must have it. */
    public Truth applies(String control) {
        return situation.applies(control);
    }

    /** Returns the limit {@code name}, which the catalog must have. */
    public BigDecimal limit(String name) {
        return Limits.limit(check, limits, name);
    }

    /** Returns the limit {@code name}, which the catalog must have, as a whole number. */
    public long days(String name) {
        return limit(name).longValueExact();
    }
}
