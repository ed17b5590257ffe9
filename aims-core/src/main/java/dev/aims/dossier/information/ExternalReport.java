package dev.aims.dossier.information;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A report. In the dossier at {@code /systems/{id}/external_reports/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param receivedOn date received
 * @param triagedOn date of triage; absent: not yet triaged
 * @param answeredOn date answered; absent: not yet answered
 * @param confirmedAdverse an adverse impact was confirmed; absent: not yet judged
 * @param reassessmentRef reassessment it led to; absent: no reassessment
 */
public record ExternalReport(
        Origin origin, Day receivedOn, Day triagedOn, Day answeredOn, Flag confirmedAdverse, Text reassessmentRef)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ExternalReport, Builder> {

        private Builder() {
            super(ExternalReport.class);
        }

        public Builder receivedOn(LocalDate value) {
            return set("received_on", value);
        }

        public Builder triagedOn(LocalDate value) {
            return set("triaged_on", value);
        }

        public Builder answeredOn(LocalDate value) {
            return set("answered_on", value);
        }

        public Builder confirmedAdverse(boolean value) {
            return set("confirmed_adverse", value);
        }

        public Builder reassessmentRef(String value) {
            return set("reassessment_ref", value);
        }
    }
}
