package dev.aims.dossier.data;

import dev.aims.binding.Keys;
import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.QualityCharacteristic;
import java.util.function.UnaryOperator;

/**
 * Data quality (ISO/IEC 5259-2). In the dossier at {@code /systems/{id}/datasets/{id}/quality}.
 *
 * @param origin whether the record is stated, and where
 * @param requirements required minimum per quality characteristic; each: minimum for the characteristic; 0..1, share; higher is better; absent: no requirements
 * @param results measured result per quality characteristic; absent: not measured
 */
public record DataQuality(
        Origin origin,

        @Keys(QualityCharacteristic.class) @Range(min = 0, max = 1)
        Entries<Amount> requirements,

        @Keys(QualityCharacteristic.class) Entries<QualityResult> results)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<DataQuality, Builder> {

        private Builder() {
            super(DataQuality.class);
        }

        public Builder requirements(String id, Number value) {
            return add("requirements", id, value);
        }

        public Builder results(String id, UnaryOperator<QualityResult.Builder> facts) {
            return add("results", id, facts.apply(QualityResult.builder()));
        }
    }
}
