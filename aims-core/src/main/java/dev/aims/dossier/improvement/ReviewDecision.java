package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A decision. In the dossier at {@code /org/management_reviews/{id}/decisions/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param owner person who carries it out; absent: no owner
 * @param due date due; absent: no due date
 * @param doneOn date done; absent: not yet done
 */
public record ReviewDecision(Origin origin, Text owner, Day due, Day doneOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ReviewDecision, Builder> {

        private Builder() {
            super(ReviewDecision.class);
        }

        public Builder owner(String value) {
            return set("owner", value);
        }

        public Builder due(LocalDate value) {
            return set("due", value);
        }

        public Builder doneOn(LocalDate value) {
            return set("done_on", value);
        }
    }
}
