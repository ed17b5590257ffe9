package dev.aims.dossier.documents;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.DocumentStatus;
import java.time.LocalDate;

/**
 * A document or record. In the dossier at {@code /org/documents/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param kind what it documents; first 19 codes are required (clauses.csv); open list, for instance AIMS_SCOPE AI_POLICY RISK_OPPORTUNITY_ACTIONS; absent: no kind
 * @param version version label; absent: no version
 * @param status state of control; RECORD is evidence that needs no approval; absent: no status
 * @param owner person responsible for the document; absent: no owner
 * @param createdOn date of creation; absent: date of creation not recorded
 * @param approvedBy person who approved this version; absent: not approved
 * @param approvedOn date of approval of this version; absent: not approved
 * @param accessControlled access is controlled
 * @param retentionUntil last day of the retention period; absent: no retention set
 * @param withdrawnOn date of withdrawal; absent: not withdrawn
 */
public record DocumentedInformation(
        Origin origin,
        Text kind,
        Text version,
        Code<DocumentStatus> status,
        Text owner,
        Day createdOn,
        Text approvedBy,
        Day approvedOn,
        Flag accessControlled,
        Day retentionUntil,
        Day withdrawnOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<DocumentedInformation, Builder> {

        private Builder() {
            super(DocumentedInformation.class);
        }

        public Builder kind(String value) {
            return set("kind", value);
        }

        public Builder version(String value) {
            return set("version", value);
        }

        public Builder status(DocumentStatus value) {
            return set("status", value);
        }

        public Builder owner(String value) {
            return set("owner", value);
        }

        public Builder createdOn(LocalDate value) {
            return set("created_on", value);
        }

        public Builder approvedBy(String value) {
            return set("approved_by", value);
        }

        public Builder approvedOn(LocalDate value) {
            return set("approved_on", value);
        }

        public Builder accessControlled(boolean value) {
            return set("access_controlled", value);
        }

        public Builder retentionUntil(LocalDate value) {
            return set("retention_until", value);
        }

        public Builder withdrawnOn(LocalDate value) {
            return set("withdrawn_on", value);
        }
    }
}
