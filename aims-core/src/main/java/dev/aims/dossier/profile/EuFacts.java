package dev.aims.dossier.profile;

import dev.aims.binding.Named;
import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Codes;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.Art6Condition;
import dev.aims.vocabulary.EuRole;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ProhibitedPractice;
import dev.aims.vocabulary.TransparencyDuty;
import java.util.function.UnaryOperator;

/**
 * Facts for the EU AI Act. In the dossier at {@code /systems/{id}/eu}.
 *
 * @param origin whether the record is stated, and where
 * @param inScope in scope of the Act (art. 2)
 * @param roles roles under the Act (art. 3); absent: none
 * @param prohibited prohibited practices met (art. 5(1) points); absent: none
 * @param annexI product route (art. 6(1), Annex I); absent: no Annex I product
 * @param annexIii Annex III uses (point and letter); absent: none
 * @param profiling profiles natural persons
 * @param art63Condition art. 6(3) condition that exempts from Annex III; absent: no exemption claimed
 * @param art50 art. 50 transparency duties met; absent: none
 * @param gpai general-purpose AI model placed on the market
 * @param gpaiSystemic general-purpose AI model with systemic risk
 * @param declaredTier class as declared by the organisation; absent: class not determined
 */
public record EuFacts(
        Origin origin,
        Flag inScope,
        Codes<EuRole> roles,
        Codes<ProhibitedPractice> prohibited,
        AnnexIProduct annexI,
        Codes<AnnexIIIUse> annexIii,
        Flag profiling,
        @Named("art6_3_condition") Code<Art6Condition> art63Condition,
        Codes<TransparencyDuty> art50,
        Flag gpai,
        Flag gpaiSystemic,
        Code<EuTier> declaredTier)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<EuFacts, Builder> {

        private Builder() {
            super(EuFacts.class);
        }

        public Builder inScope(boolean value) {
            return set("in_scope", value);
        }

        public Builder roles(EuRole... value) {
            return set("roles", value);
        }

        public Builder prohibited(ProhibitedPractice... value) {
            return set("prohibited", value);
        }

        public Builder annexI(UnaryOperator<AnnexIProduct.Builder> facts) {
            return set("annex_i", facts.apply(AnnexIProduct.builder()));
        }

        public Builder annexIii(AnnexIIIUse... value) {
            return set("annex_iii", value);
        }

        public Builder profiling(boolean value) {
            return set("profiling", value);
        }

        public Builder art63Condition(Art6Condition value) {
            return set("art6_3_condition", value);
        }

        public Builder art50(TransparencyDuty... value) {
            return set("art50", value);
        }

        public Builder gpai(boolean value) {
            return set("gpai", value);
        }

        public Builder gpaiSystemic(boolean value) {
            return set("gpai_systemic", value);
        }

        public Builder declaredTier(EuTier value) {
            return set("declared_tier", value);
        }
    }
}
