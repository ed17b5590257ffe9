package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * An environment. In the dossier at {@code /systems/{id}/compute/environments/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param location region, as in allowed_regions; open list, for instance EU-DE EU-FR; absent: not stated
 * @param type type of environment; open list, for instance CLOUD ON_PREMISES; absent: not stated
 */
public record ComputingEnvironment(Origin origin, Text location, Text type) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ComputingEnvironment, Builder> {

        private Builder() {
            super(ComputingEnvironment.class);
        }

        public Builder location(String value) {
            return set("location", value);
        }

        public Builder type(String value) {
            return set("type", value);
        }
    }
}
