package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Monitoring and measurement of the AIMS (clause 9.1). In the dossier at {@code /org/monitoring}.
 *
 * @param origin whether the record is stated, and where
 * @param items items monitored and measured; absent: none
 * @param effectivenessEvaluatedOn date AIMS performance and effectiveness were evaluated; absent: never evaluated
 */
public record AimsMonitoring(Origin origin, Entries<MonitoringItem> items, Day effectivenessEvaluatedOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AimsMonitoring, Builder> {

        private Builder() {
            super(AimsMonitoring.class);
        }

        public Builder items(String id, UnaryOperator<MonitoringItem.Builder> facts) {
            return add("items", id, facts.apply(MonitoringItem.builder()));
        }

        public Builder effectivenessEvaluatedOn(LocalDate value) {
            return set("effectiveness_evaluated_on", value);
        }
    }
}
