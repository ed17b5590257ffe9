package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Impact levels of an AI system, lowest first. */
public enum ImpactLevel implements Coded {
    LOW,
    MEDIUM,
    HIGH
}
