package dev.aims.dossier.suppliers;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.util.function.UnaryOperator;

/**
 * An external party. In the dossier at {@code /systems/{id}/third_parties/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param contract contract with the party; absent: no contract
 * @param processesPersonalData processes personal data for the organisation
 * @param dpa data processing terms are in place (GDPR art. 28)
 */
public record ThirdParty(Origin origin, PartyContract contract, Flag processesPersonalData, Flag dpa) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ThirdParty, Builder> {

        private Builder() {
            super(ThirdParty.class);
        }

        public Builder contract(UnaryOperator<PartyContract.Builder> facts) {
            return set("contract", facts.apply(PartyContract.builder()));
        }

        public Builder processesPersonalData(boolean value) {
            return set("processes_personal_data", value);
        }

        public Builder dpa(boolean value) {
            return set("dpa", value);
        }
    }
}
