package dev.aims.dossier.context;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.PartyDecision;

/**
 * A requirement of the party. In the dossier at {@code /org/interested_parties/{id}/requirements/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param decision whether the AIMS addresses it; absent: not decided
 * @param reason why it isn't addressed; absent: no reason given
 */
public record PartyRequirement(Origin origin, Code<PartyDecision> decision, Text reason) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<PartyRequirement, Builder> {

        private Builder() {
            super(PartyRequirement.class);
        }

        public Builder decision(PartyDecision value) {
            return set("decision", value);
        }

        public Builder reason(String value) {
            return set("reason", value);
        }
    }
}
