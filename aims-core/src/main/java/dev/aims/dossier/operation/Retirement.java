package dev.aims.dossier.operation;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * Decommissioning record. In the dossier at {@code /systems/{id}/retirement}.
 *
 * @param origin whether the record is stated, and where
 * @param planApprovedOn date the decommissioning plan was approved; absent: no approved plan
 * @param retiredOn date of retirement; absent: not retired
 * @param modelDisposition what became of the model; open list, for instance ARCHIVED DELETED; absent: nothing done
 * @param dataDisposition what became of the data; open list, for instance ARCHIVED DELETED; absent: nothing done
 * @param accessRevokedOn date access was revoked; absent: not revoked
 * @param lastInferenceOn date of the last inference recorded; absent: none recorded
 * @param userNoticeOn date users were told of the end; absent: not told
 */
public record Retirement(
        Origin origin,
        Day planApprovedOn,
        Day retiredOn,
        Text modelDisposition,
        Text dataDisposition,
        Day accessRevokedOn,
        Day lastInferenceOn,
        Day userNoticeOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Retirement, Builder> {

        private Builder() {
            super(Retirement.class);
        }

        public Builder planApprovedOn(LocalDate value) {
            return set("plan_approved_on", value);
        }

        public Builder retiredOn(LocalDate value) {
            return set("retired_on", value);
        }

        public Builder modelDisposition(String value) {
            return set("model_disposition", value);
        }

        public Builder dataDisposition(String value) {
            return set("data_disposition", value);
        }

        public Builder accessRevokedOn(LocalDate value) {
            return set("access_revoked_on", value);
        }

        public Builder lastInferenceOn(LocalDate value) {
            return set("last_inference_on", value);
        }

        public Builder userNoticeOn(LocalDate value) {
            return set("user_notice_on", value);
        }
    }
}
