package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Risk and severity levels, lowest first. */
public enum RiskLevel implements Coded {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL
}
