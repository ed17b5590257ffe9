package dev.aims.dossier.risk;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.Effectiveness;
import java.time.LocalDate;

/**
 * A risk treatment. In the dossier at {@code /systems/{id}/treatments/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param risk risk treated; absent: treats none
 * @param controls controls the treatment relies on; control ids of controls.csv, or of org/soa/additional; absent: none
 * @param due date due; absent: no due date
 * @param doneOn date done; absent: not yet done
 * @param effectiveness result of the effectiveness check; absent: not yet judged
 * @param followUp follow-up of an ineffective treatment; absent: no follow-up
 */
public record RiskTreatment(
        Origin origin, Text risk, Texts controls, Day due, Day doneOn, Code<Effectiveness> effectiveness, Text followUp)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<RiskTreatment, Builder> {

        private Builder() {
            super(RiskTreatment.class);
        }

        public Builder risk(String value) {
            return set("risk", value);
        }

        public Builder controls(String... value) {
            return set("controls", value);
        }

        public Builder due(LocalDate value) {
            return set("due", value);
        }

        public Builder doneOn(LocalDate value) {
            return set("done_on", value);
        }

        public Builder effectiveness(Effectiveness value) {
            return set("effectiveness", value);
        }

        public Builder followUp(String value) {
            return set("follow_up", value);
        }
    }
}
