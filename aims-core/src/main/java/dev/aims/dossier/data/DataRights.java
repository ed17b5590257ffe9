package dev.aims.dossier.data;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * Rights in the data. In the dossier at {@code /systems/{id}/datasets/{id}/rights}.
 *
 * @param origin whether the record is stated, and where
 * @param permitsUse rights permit this use; absent: not stated
 * @param licence licence or agreement; absent: no licence
 * @param expiresOn last day of licence or consent, withdrawal included; absent: no end
 */
public record DataRights(Origin origin, Flag permitsUse, Text licence, Day expiresOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<DataRights, Builder> {

        private Builder() {
            super(DataRights.class);
        }

        public Builder permitsUse(boolean value) {
            return set("permits_use", value);
        }

        public Builder licence(String value) {
            return set("licence", value);
        }

        public Builder expiresOn(LocalDate value) {
            return set("expires_on", value);
        }
    }
}
