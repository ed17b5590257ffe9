package dev.aims.dossier.people;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.Direction;

/**
 * An item of communication. In the dossier at {@code /org/communication_plan/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param direction inside or outside the organisation; absent: not stated
 * @param what what is communicated; absent: not stated
 * @param when when; absent: not stated
 * @param withWhom with whom; absent: not stated
 * @param how how; absent: not stated
 */
public record CommunicationItem(Origin origin, Code<Direction> direction, Text what, Text when, Text withWhom, Text how)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<CommunicationItem, Builder> {

        private Builder() {
            super(CommunicationItem.class);
        }

        public Builder direction(Direction value) {
            return set("direction", value);
        }

        public Builder what(String value) {
            return set("what", value);
        }

        public Builder when(String value) {
            return set("when", value);
        }

        public Builder withWhom(String value) {
            return set("with_whom", value);
        }

        public Builder how(String value) {
            return set("how", value);
        }
    }
}
