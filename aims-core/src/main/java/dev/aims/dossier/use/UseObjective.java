package dev.aims.dossier.use;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * An objective. In the dossier at {@code /org/responsible_use/objectives/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param mechanism how the objective is met; absent: no mechanism
 */
public record UseObjective(Origin origin, Text mechanism) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<UseObjective, Builder> {

        private Builder() {
            super(UseObjective.class);
        }

        public Builder mechanism(String value) {
            return set("mechanism", value);
        }
    }
}
