package dev.aims.dossier.people;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Codes;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.AwarenessTopic;

/**
 * Awareness (clause 7.3). In the dossier at {@code /org/awareness}.
 *
 * @param origin whether the record is stated, and where
 * @param coveragePct share of persons made aware; 0..100 %; absent: no figure
 * @param topics what they were made aware of; absent: none
 */
public record Awareness(
        Origin origin, @Range(min = 0, max = 100) Amount coveragePct, Codes<AwarenessTopic> topics) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Awareness, Builder> {

        private Builder() {
            super(Awareness.class);
        }

        public Builder coveragePct(Number value) {
            return set("coverage_pct", value);
        }

        public Builder topics(AwarenessTopic... value) {
            return set("topics", value);
        }
    }
}
