package dev.aims.dossier.information;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;

/**
 * Disclosure of AI (AI Act art. 50). In the dossier at {@code /systems/{id}/disclosure}.
 *
 * @param origin whether the record is stated, and where
 * @param channels active channels, by name; each: discloses AI interaction or marks synthetic output; absent: no channel
 */
public record Disclosure(Origin origin, Entries<Flag> channels) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Disclosure, Builder> {

        private Builder() {
            super(Disclosure.class);
        }

        public Builder channels(String id, boolean value) {
            return add("channels", id, value);
        }
    }
}
