package dev.aims.dossier.validation;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * An accepted deviation. In the dossier at {@code /systems/{id}/vv/reports/{id}/accepted_deviations/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param approvedBy person who accepted it; not the developer; absent: not approved
 * @param expiresOn last day it is tolerated; absent: no end, which is not tolerated
 * @param reason reason; absent: no reason given
 */
public record AcceptedDeviation(Origin origin, Text approvedBy, Day expiresOn, Text reason) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AcceptedDeviation, Builder> {

        private Builder() {
            super(AcceptedDeviation.class);
        }

        public Builder approvedBy(String value) {
            return set("approved_by", value);
        }

        public Builder expiresOn(LocalDate value) {
            return set("expires_on", value);
        }

        public Builder reason(String value) {
            return set("reason", value);
        }
    }
}
