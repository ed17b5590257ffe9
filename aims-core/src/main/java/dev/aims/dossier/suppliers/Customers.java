package dev.aims.dossier.suppliers;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.util.function.UnaryOperator;

/**
 * Customers (A.10.4). In the dossier at {@code /systems/{id}/customers}.
 *
 * @param origin whether the record is stated, and where
 * @param needs customer needs; absent: none recorded
 * @param contracts customer contracts; absent: none
 * @param complaints complaints; absent: none
 * @param notices notices of change or end to customers; absent: none given
 */
public record Customers(
        Origin origin,
        Entries<CustomerNeed> needs,
        Entries<CustomerContract> contracts,
        Entries<Complaint> complaints,
        Entries<CustomerNotice> notices)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Customers, Builder> {

        private Builder() {
            super(Customers.class);
        }

        public Builder needs(String id, UnaryOperator<CustomerNeed.Builder> facts) {
            return add("needs", id, facts.apply(CustomerNeed.builder()));
        }

        public Builder contracts(String id, UnaryOperator<CustomerContract.Builder> facts) {
            return add("contracts", id, facts.apply(CustomerContract.builder()));
        }

        public Builder complaints(String id, UnaryOperator<Complaint.Builder> facts) {
            return add("complaints", id, facts.apply(Complaint.builder()));
        }

        public Builder notices(String id, UnaryOperator<CustomerNotice.Builder> facts) {
            return add("notices", id, facts.apply(CustomerNotice.builder()));
        }
    }
}
