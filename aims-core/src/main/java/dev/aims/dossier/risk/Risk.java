package dev.aims.dossier.risk;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.RiskLevel;
import java.time.LocalDate;

/**
 * A risk. In the dossier at {@code /systems/{id}/risks/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param objective objective threatened (keys of org/responsible_development/objectives); open list, for instance ACCOUNTABILITY AI_EXPERTISE AVAILABILITY_AND_QUALITY_OF_DATA; absent: threatens none
 * @param likelihood likelihood; open list, for instance UNLIKELY POSSIBLE LIKELY; absent: not stated
 * @param consequenceOrg consequence for the organisation; open list, for instance LOW MEDIUM HIGH; absent: not stated
 * @param consequenceIndividuals consequence for individuals; open list, for instance LOW MEDIUM HIGH; absent: not stated
 * @param consequenceSociety consequence for society; open list, for instance LOW MEDIUM HIGH; absent: not stated
 * @param level inherent risk level; absent: not stated
 * @param residual residual risk level after treatment; absent: not stated
 * @param impactRefs impacts it covers; absent: none
 * @param acceptedBy person who accepted the residual risk; absent: not accepted
 * @param acceptedOn date of acceptance; absent: not accepted
 */
public record Risk(
        Origin origin,
        Text objective,
        Text likelihood,
        Text consequenceOrg,
        Text consequenceIndividuals,
        Text consequenceSociety,
        Code<RiskLevel> level,
        Code<RiskLevel> residual,
        Texts impactRefs,
        Text acceptedBy,
        Day acceptedOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Risk, Builder> {

        private Builder() {
            super(Risk.class);
        }

        public Builder objective(String value) {
            return set("objective", value);
        }

        public Builder likelihood(String value) {
            return set("likelihood", value);
        }

        public Builder consequenceOrg(String value) {
            return set("consequence_org", value);
        }

        public Builder consequenceIndividuals(String value) {
            return set("consequence_individuals", value);
        }

        public Builder consequenceSociety(String value) {
            return set("consequence_society", value);
        }

        public Builder level(RiskLevel value) {
            return set("level", value);
        }

        public Builder residual(RiskLevel value) {
            return set("residual", value);
        }

        public Builder impactRefs(String... value) {
            return set("impact_refs", value);
        }

        public Builder acceptedBy(String value) {
            return set("accepted_by", value);
        }

        public Builder acceptedOn(LocalDate value) {
            return set("accepted_on", value);
        }
    }
}
