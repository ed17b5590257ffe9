package dev.aims.dossier.risk;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Codes;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.RiskLevel;

/**
 * Risk criteria. In the dossier at {@code /org/risk/criteria}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that states the criteria; absent: not documented
 * @param levels risk levels defined, lowest first; absent: no levels
 * @param acceptanceMax highest level accepted without treatment (acceptance line); absent: no acceptance line
 */
public record RiskCriteria(Origin origin, Text doc, Codes<RiskLevel> levels, Code<RiskLevel> acceptanceMax)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<RiskCriteria, Builder> {

        private Builder() {
            super(RiskCriteria.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder levels(RiskLevel... value) {
            return set("levels", value);
        }

        public Builder acceptanceMax(RiskLevel value) {
            return set("acceptance_max", value);
        }
    }
}
