package dev.aims.rules.facts;

import java.time.LocalDate;

/**
 * The organisation is being assessed; no system is in sight.
 *
 * @param asOf the reference date
 */
public record OrgPhase(LocalDate asOf) {}
