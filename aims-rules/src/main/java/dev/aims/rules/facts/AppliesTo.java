package dev.aims.rules.facts;

import dev.aims.fact.Truth;

/**
 * Whether a control applies to the system at hand.
 *
 * @param control the control
 * @param holds whether it applies, with the facts that decide it
 */
public record AppliesTo(String control, Truth holds) {}
