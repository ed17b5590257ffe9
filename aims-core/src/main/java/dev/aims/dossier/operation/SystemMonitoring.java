package dev.aims.dossier.operation;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Operation and monitoring (A.6.2.6). In the dossier at {@code /systems/{id}/monitoring}.
 *
 * @param origin whether the record is stated, and where
 * @param metrics metrics of the monitoring plan; absent: no monitoring plan
 * @param breaches threshold breaches; absent: none
 * @param lastRevalidatedOn date of the latest re-validation; absent: never re-validated
 * @param revalidationDays interval of re-validation for continuous learning; &gt;= 1 days; absent: no interval
 * @param stopTestOn date stop or rollback was last exercised; absent: never exercised
 */
public record SystemMonitoring(
        Origin origin,
        Entries<MonitoredMetric> metrics,
        Entries<Breach> breaches,
        Day lastRevalidatedOn,
        @Range(min = 1, whole = true) Amount revalidationDays,
        Day stopTestOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<SystemMonitoring, Builder> {

        private Builder() {
            super(SystemMonitoring.class);
        }

        public Builder metrics(String id, UnaryOperator<MonitoredMetric.Builder> facts) {
            return add("metrics", id, facts.apply(MonitoredMetric.builder()));
        }

        public Builder breaches(String id, UnaryOperator<Breach.Builder> facts) {
            return add("breaches", id, facts.apply(Breach.builder()));
        }

        public Builder lastRevalidatedOn(LocalDate value) {
            return set("last_revalidated_on", value);
        }

        public Builder revalidationDays(Number value) {
            return set("revalidation_days", value);
        }

        public Builder stopTestOn(LocalDate value) {
            return set("stop_test_on", value);
        }
    }
}
