package dev.aims.dossier.context;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * A law or regulation. In the dossier at {@code /org/context/legal_register/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param jurisdiction jurisdiction of the law, as in attributes/jurisdictions; open list, for instance EU UK; absent: no jurisdiction
 */
public record LegalRegisterEntry(Origin origin, Text jurisdiction) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<LegalRegisterEntry, Builder> {

        private Builder() {
            super(LegalRegisterEntry.class);
        }

        public Builder jurisdiction(String value) {
            return set("jurisdiction", value);
        }
    }
}
