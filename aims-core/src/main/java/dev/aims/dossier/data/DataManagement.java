package dev.aims.dossier.data;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.DataTopic;

/**
 * Data management process (A.7.2). In the dossier at {@code /org/data_management}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that describes the process; absent: not documented
 * @param covers topics the process covers; absent: nothing
 */
public record DataManagement(Origin origin, Text doc, Codes<DataTopic> covers) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<DataManagement, Builder> {

        private Builder() {
            super(DataManagement.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder covers(DataTopic... value) {
            return set("covers", value);
        }
    }
}
