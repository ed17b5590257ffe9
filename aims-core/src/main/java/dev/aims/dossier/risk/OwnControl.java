package dev.aims.dossier.risk;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * An own control. In the dossier at {@code /org/soa/additional/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param title title of the own control; absent: no title
 */
public record OwnControl(Origin origin, Text title) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<OwnControl, Builder> {

        private Builder() {
            super(OwnControl.class);
        }

        public Builder title(String value) {
            return set("title", value);
        }
    }
}
