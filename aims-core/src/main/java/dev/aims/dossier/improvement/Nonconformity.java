package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.NonconformityGrade;
import java.time.LocalDate;

/**
 * A nonconformity. In the dossier at {@code /org/nonconformities/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param ref requirement not fulfilled; requirement ids of clauses.csv and controls.csv, or a pack's own; absent: no requirement named
 * @param grade grade of the nonconformity; absent: not graded
 * @param raisedOn date it was raised
 * @param correction correction made; absent: no correction
 * @param causeCode root cause, own coding; equal codes mean recurrence; open list, for instance PLAN TOOL TRAINING; absent: cause not found
 * @param similarChecked similar cases were looked for
 * @param actionDue due date of the corrective action; absent: no corrective action
 * @param closedOn date it was closed; absent: still open
 * @param effectivenessReviewedOn date the action's effectiveness was reviewed; absent: not reviewed
 */
public record Nonconformity(
        Origin origin,
        Text ref,
        Code<NonconformityGrade> grade,
        Day raisedOn,
        Text correction,
        Text causeCode,
        Flag similarChecked,
        Day actionDue,
        Day closedOn,
        Day effectivenessReviewedOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Nonconformity, Builder> {

        private Builder() {
            super(Nonconformity.class);
        }

        public Builder ref(String value) {
            return set("ref", value);
        }

        public Builder grade(NonconformityGrade value) {
            return set("grade", value);
        }

        public Builder raisedOn(LocalDate value) {
            return set("raised_on", value);
        }

        public Builder correction(String value) {
            return set("correction", value);
        }

        public Builder causeCode(String value) {
            return set("cause_code", value);
        }

        public Builder similarChecked(boolean value) {
            return set("similar_checked", value);
        }

        public Builder actionDue(LocalDate value) {
            return set("action_due", value);
        }

        public Builder closedOn(LocalDate value) {
            return set("closed_on", value);
        }

        public Builder effectivenessReviewedOn(LocalDate value) {
            return set("effectiveness_reviewed_on", value);
        }
    }
}
