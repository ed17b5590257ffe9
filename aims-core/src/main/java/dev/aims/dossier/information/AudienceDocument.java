package dev.aims.dossier.information;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A document for an audience. In the dossier at {@code /systems/{id}/tech_docs/audiences/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param version version id it describes; absent: no version stated
 * @param deliveredOn date it was delivered; absent: not delivered
 */
public record AudienceDocument(Origin origin, Text version, Day deliveredOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AudienceDocument, Builder> {

        private Builder() {
            super(AudienceDocument.class);
        }

        public Builder version(String value) {
            return set("version", value);
        }

        public Builder deliveredOn(LocalDate value) {
            return set("delivered_on", value);
        }
    }
}
