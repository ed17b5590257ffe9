package dev.aims.dossier.suppliers;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * A complaint. In the dossier at {@code /systems/{id}/customers/complaints/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param receivedOn date received
 * @param closedOn date closed; absent: still open
 */
public record Complaint(Origin origin, Day receivedOn, Day closedOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Complaint, Builder> {

        private Builder() {
            super(Complaint.class);
        }

        public Builder receivedOn(LocalDate value) {
            return set("received_on", value);
        }

        public Builder closedOn(LocalDate value) {
            return set("closed_on", value);
        }
    }
}
