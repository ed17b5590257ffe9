package dev.aims.dossier.information;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A legal or contractual duty to inform. In the dossier at {@code /systems/{id}/obligations/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param recipient who is to be informed; AUTHORITY weighs more; open list, for instance AUTHORITY; absent: no recipient
 * @param content what is to be told; absent: not stated
 * @param owner person responsible; absent: no owner
 * @param jurisdiction jurisdiction of the duty, as in attributes/jurisdictions; open list, for instance EU UK; absent: no jurisdiction
 * @param due date due; absent: no due date
 * @param deliveredOn date delivered; absent: not delivered
 */
public record InformationDuty(
        Origin origin, Text recipient, Text content, Text owner, Text jurisdiction, Day due, Day deliveredOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<InformationDuty, Builder> {

        private Builder() {
            super(InformationDuty.class);
        }

        public Builder recipient(String value) {
            return set("recipient", value);
        }

        public Builder content(String value) {
            return set("content", value);
        }

        public Builder owner(String value) {
            return set("owner", value);
        }

        public Builder jurisdiction(String value) {
            return set("jurisdiction", value);
        }

        public Builder due(LocalDate value) {
            return set("due", value);
        }

        public Builder deliveredOn(LocalDate value) {
            return set("delivered_on", value);
        }
    }
}
