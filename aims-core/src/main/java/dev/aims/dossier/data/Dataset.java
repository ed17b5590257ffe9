package dev.aims.dossier.data;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Listing;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.DatasetUse;
import dev.aims.vocabulary.SourceType;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A dataset. In the dossier at {@code /systems/{id}/datasets/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param use use of the dataset; absent: no use stated
 * @param source source; first input of the lineage; absent: source unknown to the organisation
 * @param sourceType kind of source; WEB is scraped; absent: not stated
 * @param acquiredOn date of acquisition; absent: date not recorded
 * @param rights rights in the data; absent: no rights established
 * @param personalData contains personal data
 * @param lawfulBasis lawful basis (GDPR art. 6(1)); open list, for instance CONSENT CONTRACT LEGAL_OBLIGATION; absent: no lawful basis
 * @param specialCategory contains special categories of personal data
 * @param specialCondition condition for special categories (GDPR art. 9(2)); absent: no condition
 * @param lastUpdatedOn date of the latest update; absent: never recorded
 * @param categories categories of data; absent: not documented
 * @param intendedUse intended use of the data; absent: not documented
 * @param knownBias known or potential bias; say so when none; absent: bias not looked at
 * @param retentionUntil last day of retention; absent: no retention limit set
 * @param ropaRef record of processing activities (GDPR art. 30); absent: not registered
 * @param labelled data is labelled
 * @param labelling how data was labelled; absent: labelling not documented
 * @param approvedForUseOn date of approval for this use; absent: not approved
 * @param snapshotHash digest of the immutable snapshot; last lineage output; absent: no frozen snapshot
 * @param quality data quality (ISO/IEC 5259-2); absent: no quality management
 * @param groupShares share of each affected group, by group name; each: group's share in the dataset; 0..1, share; absent: shares not determined
 * @param shareJustification reasons for differing group shares, by group name; each: why the share differs from the target; absent: none
 * @param lineage provenance steps in order, from source to snapshot; absent: provenance not recorded
 * @param preparation preparation methods applied; open list, for instance CLEANING IMPUTATION NORMALISATION; absent: none applied
 * @param tdmOptoutRespected machine-readable rights reservations were honoured; absent: not recorded
 */
public record Dataset(
        Origin origin,
        Codes<DatasetUse> use,
        Text source,
        Code<SourceType> sourceType,
        Day acquiredOn,
        DataRights rights,
        Flag personalData,
        Text lawfulBasis,
        Flag specialCategory,
        Text specialCondition,
        Day lastUpdatedOn,
        Text categories,
        Text intendedUse,
        Text knownBias,
        Day retentionUntil,
        Text ropaRef,
        Flag labelled,
        Labelling labelling,
        Day approvedForUseOn,
        Text snapshotHash,
        DataQuality quality,
        @Range(min = 0, max = 1) Entries<Amount> groupShares,
        Entries<Text> shareJustification,
        Listing<LineageStep> lineage,
        Texts preparation,
        Flag tdmOptoutRespected)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Dataset, Builder> {

        private Builder() {
            super(Dataset.class);
        }

        public Builder use(DatasetUse... value) {
            return set("use", value);
        }

        public Builder source(String value) {
            return set("source", value);
        }

        public Builder sourceType(SourceType value) {
            return set("source_type", value);
        }

        public Builder acquiredOn(LocalDate value) {
            return set("acquired_on", value);
        }

        public Builder rights(UnaryOperator<DataRights.Builder> facts) {
            return set("rights", facts.apply(DataRights.builder()));
        }

        public Builder personalData(boolean value) {
            return set("personal_data", value);
        }

        public Builder lawfulBasis(String value) {
            return set("lawful_basis", value);
        }

        public Builder specialCategory(boolean value) {
            return set("special_category", value);
        }

        public Builder specialCondition(String value) {
            return set("special_condition", value);
        }

        public Builder lastUpdatedOn(LocalDate value) {
            return set("last_updated_on", value);
        }

        public Builder categories(String value) {
            return set("categories", value);
        }

        public Builder intendedUse(String value) {
            return set("intended_use", value);
        }

        public Builder knownBias(String value) {
            return set("known_bias", value);
        }

        public Builder retentionUntil(LocalDate value) {
            return set("retention_until", value);
        }

        public Builder ropaRef(String value) {
            return set("ropa_ref", value);
        }

        public Builder labelled(boolean value) {
            return set("labelled", value);
        }

        public Builder labelling(UnaryOperator<Labelling.Builder> facts) {
            return set("labelling", facts.apply(Labelling.builder()));
        }

        public Builder approvedForUseOn(LocalDate value) {
            return set("approved_for_use_on", value);
        }

        public Builder snapshotHash(String value) {
            return set("snapshot_hash", value);
        }

        public Builder quality(UnaryOperator<DataQuality.Builder> facts) {
            return set("quality", facts.apply(DataQuality.builder()));
        }

        public Builder groupShares(String id, Number value) {
            return add("group_shares", id, value);
        }

        public Builder shareJustification(String id, String value) {
            return add("share_justification", id, value);
        }

        public Builder lineage(UnaryOperator<LineageStep.Builder> facts) {
            return append("lineage", facts.apply(LineageStep.builder()));
        }

        public Builder preparation(String... value) {
            return set("preparation", value);
        }

        public Builder tdmOptoutRespected(boolean value) {
            return set("tdm_optout_respected", value);
        }
    }
}
