package dev.aims.dossier.data;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A result. In the dossier at {@code /systems/{id}/datasets/{id}/quality/results/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param value measured value; 0..1, share; absent: not measured
 * @param measuredOn date of measurement; absent: not measured
 * @param disposition decision on a value below the minimum; absent: no disposition
 */
public record QualityResult(
        Origin origin, @Range(min = 0, max = 1) Amount value, Day measuredOn, Text disposition) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<QualityResult, Builder> {

        private Builder() {
            super(QualityResult.class);
        }

        public Builder value(Number value) {
            return set("value", value);
        }

        public Builder measuredOn(LocalDate value) {
            return set("measured_on", value);
        }

        public Builder disposition(String value) {
            return set("disposition", value);
        }
    }
}
