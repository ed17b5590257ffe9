package dev.aims.dossier.people;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * An AIMS responsibility. In the dossier at {@code /org/aims_roles/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param holder person responsible; absent: vacant
 * @param communicated assignment is communicated
 */
public record AimsRole(Origin origin, Text holder, Flag communicated) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AimsRole, Builder> {

        private Builder() {
            super(AimsRole.class);
        }

        public Builder holder(String value) {
            return set("holder", value);
        }

        public Builder communicated(boolean value) {
            return set("communicated", value);
        }
    }
}
