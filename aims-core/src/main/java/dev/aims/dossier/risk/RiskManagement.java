package dev.aims.dossier.risk;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import java.util.function.UnaryOperator;

/**
 * AI risk management (clause 6.1). In the dossier at {@code /org/risk}.
 *
 * @param origin whether the record is stated, and where
 * @param criteria risk criteria; absent: no criteria
 * @param processDoc document of the risk assessment process; absent: no process document
 * @param methodVersion version of the assessment method in force; absent: no method
 * @param opportunities opportunities; absent: none recorded
 * @param actionsEvaluated a way to judge effectiveness of actions exists
 */
public record RiskManagement(
        Origin origin,
        RiskCriteria criteria,
        Text processDoc,
        Text methodVersion,
        Texts opportunities,
        Flag actionsEvaluated)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<RiskManagement, Builder> {

        private Builder() {
            super(RiskManagement.class);
        }

        public Builder criteria(UnaryOperator<RiskCriteria.Builder> facts) {
            return set("criteria", facts.apply(RiskCriteria.builder()));
        }

        public Builder processDoc(String value) {
            return set("process_doc", value);
        }

        public Builder methodVersion(String value) {
            return set("method_version", value);
        }

        public Builder opportunities(String... value) {
            return set("opportunities", value);
        }

        public Builder actionsEvaluated(boolean value) {
            return set("actions_evaluated", value);
        }
    }
}
