package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A gate record. In the dossier at {@code /systems/{id}/gates/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param date date the gate was passed; absent: not yet passed
 * @param author person who submitted; absent: nobody named
 * @param approver person who approved; absent: nobody approved
 */
public record GateRecord(Origin origin, Day date, Text author, Text approver) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<GateRecord, Builder> {

        private Builder() {
            super(GateRecord.class);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder author(String value) {
            return set("author", value);
        }

        public Builder approver(String value) {
            return set("approver", value);
        }
    }
}
