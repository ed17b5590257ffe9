package dev.aims.dossier.risk;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.RiskSource;
import java.time.LocalDate;

/**
 * A risk assessment. In the dossier at {@code /systems/{id}/risk_assessments/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param date date of the assessment; absent: not yet made
 * @param methodVersion version of the method used; absent: not stated
 * @param impactRef impact assessment that fed it; absent: refers to none
 * @param sourcesConsidered risk sources considered (Annex C.3); absent: none
 */
public record RiskAssessment(
        Origin origin, Day date, Text methodVersion, Text impactRef, Codes<RiskSource> sourcesConsidered)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<RiskAssessment, Builder> {

        private Builder() {
            super(RiskAssessment.class);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder methodVersion(String value) {
            return set("method_version", value);
        }

        public Builder impactRef(String value) {
            return set("impact_ref", value);
        }

        public Builder sourcesConsidered(RiskSource... value) {
            return set("sources_considered", value);
        }
    }
}
