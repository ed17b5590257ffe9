package dev.aims.dossier.policy;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.util.function.UnaryOperator;

/**
 * Evidence of leadership (clause 5.1). In the dossier at {@code /org/leadership}.
 *
 * @param origin whether the record is stated, and where
 * @param resourceDecisions decisions of top management on resources; absent: none
 */
public record Leadership(Origin origin, Entries<ResourceDecision> resourceDecisions) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Leadership, Builder> {

        private Builder() {
            super(Leadership.class);
        }

        public Builder resourceDecisions(String id, UnaryOperator<ResourceDecision.Builder> facts) {
            return add("resource_decisions", id, facts.apply(ResourceDecision.builder()));
        }
    }
}
