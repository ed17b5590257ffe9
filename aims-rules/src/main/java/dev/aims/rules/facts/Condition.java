package dev.aims.rules.facts;

import dev.aims.fact.Truth;

/**
 * A derived fact with a name, such as BUILD: what catalogs refer to when they say when a control applies or a check is
 * due. Each name is concluded once.
 *
 * @param name in capitals
 * @param holds whether it holds, with the facts that decide it
 */
public record Condition(String name, Truth holds) {}
