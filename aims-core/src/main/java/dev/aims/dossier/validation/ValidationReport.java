package dev.aims.dossier.validation;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A validation report. In the dossier at {@code /systems/{id}/vv/reports/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param version version id validated; absent: no version stated
 * @param date date of the report; absent: not yet made
 * @param approvedOn date of approval; absent: not approved
 * @param approvedBy person who approved it; absent: not approved
 * @param testDatasets datasets tested on; absent: none
 * @param overlapRatio measured overlap of test with training data; 0..1, share; absent: not measured
 * @param artifactHash digest of the artifact validated; absent: not recorded
 * @param supplierVersions versions of supplied parts validated, by supplier id; each: supplier's version validated; absent: none
 * @param results results, by requirement id; absent: none
 * @param acceptedDeviations tolerated failures of metrics, by requirement id; absent: none
 */
public record ValidationReport(
        Origin origin,
        Text version,
        Day date,
        Day approvedOn,
        Text approvedBy,
        Texts testDatasets,
        @Range(min = 0, max = 1) Amount overlapRatio,
        Text artifactHash,
        Entries<Text> supplierVersions,
        Entries<MetricResult> results,
        Entries<AcceptedDeviation> acceptedDeviations)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ValidationReport, Builder> {

        private Builder() {
            super(ValidationReport.class);
        }

        public Builder version(String value) {
            return set("version", value);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder approvedOn(LocalDate value) {
            return set("approved_on", value);
        }

        public Builder approvedBy(String value) {
            return set("approved_by", value);
        }

        public Builder testDatasets(String... value) {
            return set("test_datasets", value);
        }

        public Builder overlapRatio(Number value) {
            return set("overlap_ratio", value);
        }

        public Builder artifactHash(String value) {
            return set("artifact_hash", value);
        }

        public Builder supplierVersions(String id, String value) {
            return add("supplier_versions", id, value);
        }

        public Builder results(String id, UnaryOperator<MetricResult.Builder> facts) {
            return add("results", id, facts.apply(MetricResult.builder()));
        }

        public Builder acceptedDeviations(String id, UnaryOperator<AcceptedDeviation.Builder> facts) {
            return add("accepted_deviations", id, facts.apply(AcceptedDeviation.builder()));
        }
    }
}
