package dev.aims.dossier.policy;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.ObjectiveStatus;
import java.time.LocalDate;

/**
 * An AI objective. In the dossier at {@code /org/objectives/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param metric what is measured; absent: no metric
 * @param target target value; unit of the metric; absent: no target
 * @param owner person responsible; absent: no owner
 * @param due date by which the target is to be reached; absent: no due date
 * @param resources resources for the objective; absent: no resources
 * @param evaluation how results are evaluated; absent: no way of evaluation
 * @param frequencyDays planned period between measurements; &gt;= 1 days; absent: no period
 * @param lastMeasuredOn date of the latest measurement; absent: never measured
 * @param status progress; ACHIEVED is no longer followed; absent: status not judged
 * @param action action taken on a missed due date; absent: no action taken
 */
public record AiObjective(
        Origin origin,
        Text metric,
        Amount target,
        Text owner,
        Day due,
        Text resources,
        Text evaluation,
        @Range(min = 1, whole = true) Amount frequencyDays,
        Day lastMeasuredOn,
        Code<ObjectiveStatus> status,
        Text action)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AiObjective, Builder> {

        private Builder() {
            super(AiObjective.class);
        }

        public Builder metric(String value) {
            return set("metric", value);
        }

        public Builder target(Number value) {
            return set("target", value);
        }

        public Builder owner(String value) {
            return set("owner", value);
        }

        public Builder due(LocalDate value) {
            return set("due", value);
        }

        public Builder resources(String value) {
            return set("resources", value);
        }

        public Builder evaluation(String value) {
            return set("evaluation", value);
        }

        public Builder frequencyDays(Number value) {
            return set("frequency_days", value);
        }

        public Builder lastMeasuredOn(LocalDate value) {
            return set("last_measured_on", value);
        }

        public Builder status(ObjectiveStatus value) {
            return set("status", value);
        }

        public Builder action(String value) {
            return set("action", value);
        }
    }
}
