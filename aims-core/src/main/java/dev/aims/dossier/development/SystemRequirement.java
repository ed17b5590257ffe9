package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.RequirementCategory;
import java.util.function.UnaryOperator;

/**
 * A requirement. In the dossier at {@code /systems/{id}/requirements/items/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param category kind of requirement; absent: no category
 * @param acceptance acceptance criterion; absent: no criterion
 * @param metric metric that proves the requirement; absent: not measured by a metric
 * @param monitor metric is to be monitored in operation
 * @param riskRefs risks it treats; absent: none
 */
public record SystemRequirement(
        Origin origin, Code<RequirementCategory> category, Text acceptance, Metric metric, Flag monitor, Texts riskRefs)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<SystemRequirement, Builder> {

        private Builder() {
            super(SystemRequirement.class);
        }

        public Builder category(RequirementCategory value) {
            return set("category", value);
        }

        public Builder acceptance(String value) {
            return set("acceptance", value);
        }

        public Builder metric(UnaryOperator<Metric.Builder> facts) {
            return set("metric", facts.apply(Metric.builder()));
        }

        public Builder monitor(boolean value) {
            return set("monitor", value);
        }

        public Builder riskRefs(String... value) {
            return set("risk_refs", value);
        }
    }
}
