package dev.aims.dossier.suppliers;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.ContractTerm;

/**
 * A contract. In the dossier at {@code /systems/{id}/customers/contracts/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param active contract is active
 * @param terms terms stated; absent: none
 */
public record CustomerContract(Origin origin, Flag active, Codes<ContractTerm> terms) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<CustomerContract, Builder> {

        private Builder() {
            super(CustomerContract.class);
        }

        public Builder active(boolean value) {
            return set("active", value);
        }

        public Builder terms(ContractTerm... value) {
            return set("terms", value);
        }
    }
}
