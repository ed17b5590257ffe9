package dev.aims.dossier.validation;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Amount;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.util.function.UnaryOperator;

/**
 * A result. In the dossier at {@code /systems/{id}/vv/reports/{id}/results/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param value overall value; unit of the metric; absent: not measured
 * @param groups results per group, by group name; absent: no results per group
 */
public record MetricResult(Origin origin, Amount value, Entries<GroupResult> groups) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<MetricResult, Builder> {

        private Builder() {
            super(MetricResult.class);
        }

        public Builder value(Number value) {
            return set("value", value);
        }

        public Builder groups(String id, UnaryOperator<GroupResult.Builder> facts) {
            return add("groups", id, facts.apply(GroupResult.builder()));
        }
    }
}
