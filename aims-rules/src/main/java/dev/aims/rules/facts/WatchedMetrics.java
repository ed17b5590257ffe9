package dev.aims.rules.facts;

import dev.aims.dossier.operation.MonitoredMetric;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.MonitoringKind;

/** Questions to the metrics of a monitoring plan. */
public final class WatchedMetrics {

    private WatchedMetrics() {}

    /** Returns whether some metric watches {@code kind}; unknown as long as nobody stated the plan. */
    public static Truth some(Entries<MonitoredMetric> metrics, MonitoringKind kind) {
        Truth some = metrics.known().not();
        for (MonitoredMetric metric : metrics.members()) {
            some = some.or(metric.kind().is(kind));
        }
        return some;
    }
}
