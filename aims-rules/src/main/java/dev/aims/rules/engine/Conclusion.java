package dev.aims.rules.engine;

import dev.aims.rules.facts.Judgement;

/**
 * A judgement and the rule it comes from.
 *
 * @param judgement the judgement
 * @param rule the rule's name; empty if the engine itself concluded it
 */
public record Conclusion(Judgement judgement, String rule) {}
