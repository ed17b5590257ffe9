package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** What a monitored metric watches. */
public enum MonitoringKind implements Coded {
    PERFORMANCE,
    FAIRNESS,
    DRIFT,
    DATA_QUALITY,
    SECURITY_MISUSE
}
