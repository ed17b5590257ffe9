package dev.aims.dossier.risk;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * AI risk treatment plan. In the dossier at {@code /org/treatment_plan}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that is the plan; absent: no document
 * @param approvedBy person of designated management who approved the plan; absent: not approved
 * @param approvedOn date of approval; absent: not approved
 */
public record TreatmentPlan(Origin origin, Text doc, Text approvedBy, Day approvedOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<TreatmentPlan, Builder> {

        private Builder() {
            super(TreatmentPlan.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder approvedBy(String value) {
            return set("approved_by", value);
        }

        public Builder approvedOn(LocalDate value) {
            return set("approved_on", value);
        }
    }
}
