package dev.aims.dossier.information;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.IncidentPlanContent;
import java.time.LocalDate;

/**
 * Plan for communicating incidents (A.8.4). In the dossier at {@code /systems/{id}/incident_plan}.
 *
 * @param origin whether the record is stated, and where
 * @param contents what the plan defines; absent: none
 * @param userNoticeDays days within which users are told; &gt;= 0 days; absent: no own limit: 3 days count
 * @param exercisedOn date the plan was last used or exercised; absent: never used or exercised
 */
public record IncidentPlan(
        Origin origin,
        Codes<IncidentPlanContent> contents,
        @Range(min = 0, whole = true) Amount userNoticeDays,
        Day exercisedOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<IncidentPlan, Builder> {

        private Builder() {
            super(IncidentPlan.class);
        }

        public Builder contents(IncidentPlanContent... value) {
            return set("contents", value);
        }

        public Builder userNoticeDays(Number value) {
            return set("user_notice_days", value);
        }

        public Builder exercisedOn(LocalDate value) {
            return set("exercised_on", value);
        }
    }
}
