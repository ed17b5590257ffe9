package dev.aims.dossier.validation;

import dev.aims.binding.Named;
import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;

/**
 * A group's result. In the dossier at {@code /systems/{id}/vv/reports/{id}/results/{id}/groups/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param sampleSize sample size; &gt;= 0 samples
 * @param value value for the group; unit of the metric; absent: not measured
 */
public record GroupResult(
        Origin origin,
        @Named("n") @Range(min = 0, whole = true) Amount sampleSize,
        Amount value) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<GroupResult, Builder> {

        private Builder() {
            super(GroupResult.class);
        }

        public Builder sampleSize(Number value) {
            return set("n", value);
        }

        public Builder value(Number value) {
            return set("value", value);
        }
    }
}
