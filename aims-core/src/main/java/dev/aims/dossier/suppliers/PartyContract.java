package dev.aims.dossier.suppliers;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * Contract with the party. In the dossier at {@code /systems/{id}/third_parties/{id}/contract}.
 *
 * @param origin whether the record is stated, and where
 * @param from first day of the contract
 * @param to last day of the contract; absent: open-ended
 */
public record PartyContract(Origin origin, Day from, Day to) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<PartyContract, Builder> {

        private Builder() {
            super(PartyContract.class);
        }

        public Builder from(LocalDate value) {
            return set("from", value);
        }

        public Builder to(LocalDate value) {
            return set("to", value);
        }
    }
}
