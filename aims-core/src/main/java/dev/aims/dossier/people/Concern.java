package dev.aims.dossier.people;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A concern. In the dossier at {@code /org/concerns/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param system AI system concerned; absent: about no single system
 * @param raisedOn date the concern was raised
 * @param acknowledgedOn date of acknowledgement; absent: not yet acknowledged
 * @param decidedOn date of the decision; absent: not yet decided
 * @param handler person who handles the concern; absent: no handler yet
 */
public record Concern(Origin origin, Text system, Day raisedOn, Day acknowledgedOn, Day decidedOn, Text handler)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Concern, Builder> {

        private Builder() {
            super(Concern.class);
        }

        public Builder system(String value) {
            return set("system", value);
        }

        public Builder raisedOn(LocalDate value) {
            return set("raised_on", value);
        }

        public Builder acknowledgedOn(LocalDate value) {
            return set("acknowledged_on", value);
        }

        public Builder decidedOn(LocalDate value) {
            return set("decided_on", value);
        }

        public Builder handler(String value) {
            return set("handler", value);
        }
    }
}
