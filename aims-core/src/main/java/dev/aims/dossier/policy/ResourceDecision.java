package dev.aims.dossier.policy;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * A resource decision. In the dossier at {@code /org/leadership/resource_decisions/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param date date of the decision; absent: not yet taken
 */
public record ResourceDecision(Origin origin, Day date) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ResourceDecision, Builder> {

        private Builder() {
            super(ResourceDecision.class);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }
    }
}
