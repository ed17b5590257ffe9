package dev.aims.dossier.impact;

import dev.aims.binding.Keys;
import dev.aims.binding.Matching;
import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.AssessmentDepth;
import dev.aims.vocabulary.AssessmentElement;
import dev.aims.vocabulary.IndividualArea;
import dev.aims.vocabulary.SocietyArea;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * An impact assessment. In the dossier at {@code /systems/{id}/impact_assessments/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param approvedOn date of approval; the assessment's date; absent: not approved
 * @param purposeId intended purpose it covers; absent: no purpose stated
 * @param depth depth of the assessment; absent: not stated
 * @param assessors assessors; absent: nobody named
 * @param elements elements documented (ISO/IEC 42005); absent: none
 * @param impacts impacts found; absent: none found
 * @param areasIndividual areas of impact on individuals; each: answer for the area; absent: none answered
 * @param areasSociety areas of impact on society; each: answer for the area; absent: none answered
 * @param groups groups looked at; group names of attributes; absent: none
 * @param dpiaRef data protection impact assessment or its screening; absent: no DPIA
 * @param misuseAssessed misuse at scale is assessed
 * @param assessedReach persons reached, as assumed; &gt;= 0 persons; absent: no reach assumed
 * @param retentionUntil last day of retention; absent: no retention promised
 * @param rationale why a screening is enough; absent: no rationale
 */
public record ImpactAssessment(
        Origin origin,
        Day approvedOn,
        Text purposeId,
        Code<AssessmentDepth> depth,
        Texts assessors,
        Codes<AssessmentElement> elements,
        Entries<Impact> impacts,

        @Keys(IndividualArea.class)
        @Matching(
                pattern = "ASSESSED|RELEVANT|NOT_RELEVANT(:.*)?",
                allowed = "ASSESSED, RELEVANT or NOT_RELEVANT: <reason>")
        Entries<Text> areasIndividual,

        @Keys(SocietyArea.class)
        @Matching(
                pattern = "ASSESSED|RELEVANT|NOT_RELEVANT(:.*)?",
                allowed = "ASSESSED, RELEVANT or NOT_RELEVANT: <reason>")
        Entries<Text> areasSociety,

        Texts groups,
        Text dpiaRef,
        Flag misuseAssessed,
        @Range(min = 0, whole = true) Amount assessedReach,
        Day retentionUntil,
        Text rationale)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ImpactAssessment, Builder> {

        private Builder() {
            super(ImpactAssessment.class);
        }

        public Builder approvedOn(LocalDate value) {
            return set("approved_on", value);
        }

        public Builder purposeId(String value) {
            return set("purpose_id", value);
        }

        public Builder depth(AssessmentDepth value) {
            return set("depth", value);
        }

        public Builder assessors(String... value) {
            return set("assessors", value);
        }

        public Builder elements(AssessmentElement... value) {
            return set("elements", value);
        }

        public Builder impacts(String id, UnaryOperator<Impact.Builder> facts) {
            return add("impacts", id, facts.apply(Impact.builder()));
        }

        public Builder areasIndividual(String id, String value) {
            return add("areas_individual", id, value);
        }

        public Builder areasSociety(String id, String value) {
            return add("areas_society", id, value);
        }

        public Builder groups(String... value) {
            return set("groups", value);
        }

        public Builder dpiaRef(String value) {
            return set("dpia_ref", value);
        }

        public Builder misuseAssessed(boolean value) {
            return set("misuse_assessed", value);
        }

        public Builder assessedReach(Number value) {
            return set("assessed_reach", value);
        }

        public Builder retentionUntil(LocalDate value) {
            return set("retention_until", value);
        }

        public Builder rationale(String value) {
            return set("rationale", value);
        }
    }
}
