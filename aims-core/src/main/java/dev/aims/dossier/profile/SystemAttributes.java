package dev.aims.dossier.profile;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.Autonomy;
import dev.aims.vocabulary.IndividualEffect;

/**
 * Properties of the system that decide what applies. In the dossier at {@code /systems/{id}/attributes}.
 *
 * @param origin whether the record is stated, and where
 * @param usesMl uses machine learning
 * @param generative generates text, images, audio, video or code
 * @param autonomy level of automation
 * @param affectsIndividuals strongest effect on individuals; absent: counts as NONE
 * @param affectsOutsiders individuals affected are outside the organisation
 * @param legalOrSimilarEffect legal or similarly significant effect on individuals
 * @param vulnerableGroups vulnerable groups affected; group names, own choice; absent: none
 * @param affectedGroups groups of individuals affected; group names, own choice; absent: none
 * @param personalData personal data is processed
 * @param specialCategoryData special categories of personal data are processed
 * @param externallyExposed reachable from outside the organisation
 * @param safetyCritical failure can endanger health or safety
 * @param continuousLearning keeps learning in operation
 * @param hasUsers has users who need information
 * @param orgSuppliesData the organisation supplies data the system works on
 * @param usesReferenceData uses reference data the organisation prepares
 * @param userReach persons the system reaches at present; &gt;= 0 persons; absent: reaches nobody
 * @param regulated an authority regulates or supervises this use
 * @param jurisdictions jurisdictions of deployment; open list, for instance EU UK; absent: none
 * @param domain application domain; EMPLOYMENT calls for HR policy; open list, for instance EMPLOYMENT AUTOMOTIVE FINANCE; absent: no domain
 * @param logsUnderOrgControl event logs are under the organisation's control
 * @param interactsWithPersons interacts directly with natural persons
 */
public record SystemAttributes(
        Origin origin,
        Flag usesMl,
        Flag generative,
        Code<Autonomy> autonomy,
        Code<IndividualEffect> affectsIndividuals,
        Flag affectsOutsiders,
        Flag legalOrSimilarEffect,
        Texts vulnerableGroups,
        Texts affectedGroups,
        Flag personalData,
        Flag specialCategoryData,
        Flag externallyExposed,
        Flag safetyCritical,
        Flag continuousLearning,
        Flag hasUsers,
        Flag orgSuppliesData,
        Flag usesReferenceData,
        @Range(min = 0, whole = true) Amount userReach,
        Flag regulated,
        Texts jurisdictions,
        Text domain,
        Flag logsUnderOrgControl,
        Flag interactsWithPersons)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<SystemAttributes, Builder> {

        private Builder() {
            super(SystemAttributes.class);
        }

        public Builder usesMl(boolean value) {
            return set("uses_ml", value);
        }

        public Builder generative(boolean value) {
            return set("generative", value);
        }

        public Builder autonomy(Autonomy value) {
            return set("autonomy", value);
        }

        public Builder affectsIndividuals(IndividualEffect value) {
            return set("affects_individuals", value);
        }

        public Builder affectsOutsiders(boolean value) {
            return set("affects_outsiders", value);
        }

        public Builder legalOrSimilarEffect(boolean value) {
            return set("legal_or_similar_effect", value);
        }

        public Builder vulnerableGroups(String... value) {
            return set("vulnerable_groups", value);
        }

        public Builder affectedGroups(String... value) {
            return set("affected_groups", value);
        }

        public Builder personalData(boolean value) {
            return set("personal_data", value);
        }

        public Builder specialCategoryData(boolean value) {
            return set("special_category_data", value);
        }

        public Builder externallyExposed(boolean value) {
            return set("externally_exposed", value);
        }

        public Builder safetyCritical(boolean value) {
            return set("safety_critical", value);
        }

        public Builder continuousLearning(boolean value) {
            return set("continuous_learning", value);
        }

        public Builder hasUsers(boolean value) {
            return set("has_users", value);
        }

        public Builder orgSuppliesData(boolean value) {
            return set("org_supplies_data", value);
        }

        public Builder usesReferenceData(boolean value) {
            return set("uses_reference_data", value);
        }

        public Builder userReach(Number value) {
            return set("user_reach", value);
        }

        public Builder regulated(boolean value) {
            return set("regulated", value);
        }

        public Builder jurisdictions(String... value) {
            return set("jurisdictions", value);
        }

        public Builder domain(String value) {
            return set("domain", value);
        }

        public Builder logsUnderOrgControl(boolean value) {
            return set("logs_under_org_control", value);
        }

        public Builder interactsWithPersons(boolean value) {
            return set("interacts_with_persons", value);
        }
    }
}
