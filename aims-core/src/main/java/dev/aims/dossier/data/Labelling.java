package dev.aims.dossier.data;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * How data was labelled. In the dossier at {@code /systems/{id}/datasets/{id}/labelling}.
 *
 * @param origin whether the record is stated, and where
 * @param guideline labelling guideline; absent: no guideline
 * @param agreement inter-annotator agreement; 0..1, share; absent: not measured
 */
public record Labelling(
        Origin origin,
        Text guideline,
        @Range(min = 0, max = 1) Amount agreement) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Labelling, Builder> {

        private Builder() {
            super(Labelling.class);
        }

        public Builder guideline(String value) {
            return set("guideline", value);
        }

        public Builder agreement(Number value) {
            return set("agreement", value);
        }
    }
}
