package dev.aims.dossier.operation;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.MonitoringKind;
import java.time.LocalDate;

/**
 * A monitored metric. In the dossier at {@code /systems/{id}/monitoring/metrics/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param kind what it watches; absent: not stated
 * @param requirement requirement it watches; absent: none
 * @param frequencyDays planned period between observations; &gt;= 1 days; absent: no period
 * @param lastObservedOn date of the latest observation; absent: never observed
 */
public record MonitoredMetric(
        Origin origin,
        Code<MonitoringKind> kind,
        Text requirement,
        @Range(min = 1, whole = true) Amount frequencyDays,
        Day lastObservedOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<MonitoredMetric, Builder> {

        private Builder() {
            super(MonitoredMetric.class);
        }

        public Builder kind(MonitoringKind value) {
            return set("kind", value);
        }

        public Builder requirement(String value) {
            return set("requirement", value);
        }

        public Builder frequencyDays(Number value) {
            return set("frequency_days", value);
        }

        public Builder lastObservedOn(LocalDate value) {
            return set("last_observed_on", value);
        }
    }
}
