package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.MetricOperator;

/**
 * Metric that proves the requirement. In the dossier at {@code /systems/{id}/requirements/items/{id}/metric}.
 *
 * @param origin whether the record is stated, and where
 * @param name name of the metric; absent: no name
 * @param op comparison of value with threshold
 * @param threshold threshold the value must meet; unit of the metric; absent: no threshold
 * @param byGroup must hold for each group too
 * @param groups groups for which it must hold; group names of attributes; absent: none
 * @param minN minimum sample per group; &gt;= 1 samples; absent: no minimum
 */
public record Metric(
        Origin origin,
        Text name,
        Code<MetricOperator> op,
        Amount threshold,
        Flag byGroup,
        Texts groups,
        @Range(min = 1, whole = true) Amount minN)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Metric, Builder> {

        private Builder() {
            super(Metric.class);
        }

        public Builder name(String value) {
            return set("name", value);
        }

        public Builder op(MetricOperator value) {
            return set("op", value);
        }

        public Builder threshold(Number value) {
            return set("threshold", value);
        }

        public Builder byGroup(boolean value) {
            return set("by_group", value);
        }

        public Builder groups(String... value) {
            return set("groups", value);
        }

        public Builder minN(Number value) {
            return set("min_n", value);
        }
    }
}
