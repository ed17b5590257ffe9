package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * An item monitored. In the dossier at {@code /org/monitoring/items/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param what what is monitored; absent: not stated
 * @param method method; absent: not stated
 * @param when when it is monitored; absent: not stated
 * @param who person who monitors; absent: nobody named
 * @param analysedWhen when results are analysed; absent: not stated
 */
public record MonitoringItem(Origin origin, Text what, Text method, Text when, Text who, Text analysedWhen)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<MonitoringItem, Builder> {

        private Builder() {
            super(MonitoringItem.class);
        }

        public Builder what(String value) {
            return set("what", value);
        }

        public Builder method(String value) {
            return set("method", value);
        }

        public Builder when(String value) {
            return set("when", value);
        }

        public Builder who(String value) {
            return set("who", value);
        }

        public Builder analysedWhen(String value) {
            return set("analysed_when", value);
        }
    }
}
