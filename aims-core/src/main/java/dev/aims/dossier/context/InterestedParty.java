package dev.aims.dossier.context;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.util.function.UnaryOperator;

/**
 * An interested party. In the dossier at {@code /org/interested_parties/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param category kind of interested party; open list, for instance AUTHORITIES EMPLOYEES USERS; absent: no category
 * @param requirements requirements of the party; absent: no requirements
 */
public record InterestedParty(Origin origin, Text category, Entries<PartyRequirement> requirements) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<InterestedParty, Builder> {

        private Builder() {
            super(InterestedParty.class);
        }

        public Builder category(String value) {
            return set("category", value);
        }

        public Builder requirements(String id, UnaryOperator<PartyRequirement.Builder> facts) {
            return add("requirements", id, facts.apply(PartyRequirement.builder()));
        }
    }
}
