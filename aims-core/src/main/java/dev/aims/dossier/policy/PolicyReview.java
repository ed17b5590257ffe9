package dev.aims.dossier.policy;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.ReviewOutcome;
import java.time.LocalDate;

/**
 * A policy review. In the dossier at {@code /org/policy/reviews/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param date date of the review; absent: not yet held
 * @param outcome result of the review; absent: no outcome recorded
 */
public record PolicyReview(Origin origin, Day date, Code<ReviewOutcome> outcome) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<PolicyReview, Builder> {

        private Builder() {
            super(PolicyReview.class);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder outcome(ReviewOutcome value) {
            return set("outcome", value);
        }
    }
}
