package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.ManagementReviewInput;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A management review. In the dossier at {@code /org/management_reviews/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param date date of the review; absent: not yet held
 * @param attendees people who took part; absent: nobody
 * @param inputs inputs considered; absent: none
 * @param decisions decisions of the review; absent: none taken
 */
public record ManagementReview(
        Origin origin,
        Day date,
        Texts attendees,
        Codes<ManagementReviewInput> inputs,
        Entries<ReviewDecision> decisions)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ManagementReview, Builder> {

        private Builder() {
            super(ManagementReview.class);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder attendees(String... value) {
            return set("attendees", value);
        }

        public Builder inputs(ManagementReviewInput... value) {
            return set("inputs", value);
        }

        public Builder decisions(String id, UnaryOperator<ReviewDecision.Builder> facts) {
            return add("decisions", id, facts.apply(ReviewDecision.builder()));
        }
    }
}
