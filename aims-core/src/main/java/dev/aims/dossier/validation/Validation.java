package dev.aims.dossier.validation;

import dev.aims.binding.Keys;
import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.SpecialTestKind;
import java.util.function.UnaryOperator;

/**
 * Verification and validation (A.6.2.4). In the dossier at {@code /systems/{id}/vv}.
 *
 * @param origin whether the record is stated, and where
 * @param reports validation reports; absent: no reports
 * @param specialTests stress tests the profile calls for; absent: none made
 */
public record Validation(
        Origin origin,
        Entries<ValidationReport> reports,
        @Keys(SpecialTestKind.class) Entries<SpecialTest> specialTests)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Validation, Builder> {

        private Builder() {
            super(Validation.class);
        }

        public Builder reports(String id, UnaryOperator<ValidationReport.Builder> facts) {
            return add("reports", id, facts.apply(ValidationReport.builder()));
        }

        public Builder specialTests(String id, UnaryOperator<SpecialTest.Builder> facts) {
            return add("special_tests", id, facts.apply(SpecialTest.builder()));
        }
    }
}
