package dev.aims.dossier.policy;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * An exception. In the dossier at {@code /org/policy/exceptions/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param approvedBy person who approved the exception; absent: not approved
 * @param expiresOn last day of the exception; absent: no end, which fails
 */
public record PolicyException(Origin origin, Text approvedBy, Day expiresOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<PolicyException, Builder> {

        private Builder() {
            super(PolicyException.class);
        }

        public Builder approvedBy(String value) {
            return set("approved_by", value);
        }

        public Builder expiresOn(LocalDate value) {
            return set("expires_on", value);
        }
    }
}
