package dev.aims.dossier.validation;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * A special test. In the dossier at {@code /systems/{id}/vv/special_tests/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param date date of the test; absent: not yet made
 * @param openCritical critical findings still open; &gt;= 0 findings; absent: none open
 */
public record SpecialTest(
        Origin origin,
        Day date,
        @Range(min = 0, whole = true) Amount openCritical) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<SpecialTest, Builder> {

        private Builder() {
            super(SpecialTest.class);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder openCritical(Number value) {
            return set("open_critical", value);
        }
    }
}
