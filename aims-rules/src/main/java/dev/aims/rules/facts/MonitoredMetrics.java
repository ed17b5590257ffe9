package dev.aims.rules.facts;

import dev.aims.dossier.operation.MonitoredMetric;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.MonitoringKind;

/** Questions to the metrics of a monitoring plan; unknown as long as nobody stated them. */
public final class MonitoredMetrics {

    private MonitoredMetrics() {}

    /** Returns whether some metric is of {@code kind}. */
    public static Truth some(Entries<MonitoredMetric> metrics, MonitoringKind kind) {
        return metrics.some(metric -> metric.kind().is(kind));
    }

    /** Returns whether some metric watches the requirement {@code id}. */
    public static Truth someWatching(Entries<MonitoredMetric> metrics, String id) {
        return metrics.some(metric -> metric.requirement().is(id));
    }
}
