package dev.aims.dossier.suppliers;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * A customer need. In the dossier at {@code /systems/{id}/customers/needs/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param requirementRef requirement that takes it up; absent: not taken up
 * @param refusalReason why it is refused; absent: no reason given
 */
public record CustomerNeed(Origin origin, Text requirementRef, Text refusalReason) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<CustomerNeed, Builder> {

        private Builder() {
            super(CustomerNeed.class);
        }

        public Builder requirementRef(String value) {
            return set("requirement_ref", value);
        }

        public Builder refusalReason(String value) {
            return set("refusal_reason", value);
        }
    }
}
