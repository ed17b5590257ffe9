package dev.aims.dossier.use;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Texts;

/**
 * Documented operating envelope. In the dossier at {@code /systems/{id}/use/envelope} and {@code /systems/{id}/use/observed_envelope}.
 *
 * @param origin whether the record is stated, and where
 * @param geographies places of use foreseen; open list, for instance EU CH; absent: none
 * @param languages languages foreseen; open list, for instance language tags (BCP; absent: none
 * @param populations populations foreseen; open list, for instance ADULTS; absent: none
 */
public record OperatingEnvelope(Origin origin, Texts geographies, Texts languages, Texts populations) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<OperatingEnvelope, Builder> {

        private Builder() {
            super(OperatingEnvelope.class);
        }

        public Builder geographies(String... value) {
            return set("geographies", value);
        }

        public Builder languages(String... value) {
            return set("languages", value);
        }

        public Builder populations(String... value) {
            return set("populations", value);
        }
    }
}
