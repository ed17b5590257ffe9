package dev.aims.dossier.impact;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;

/**
 * Rights of persons affected. In the dossier at {@code /systems/{id}/rights}.
 *
 * @param origin whether the record is stated, and where
 * @param humanIntervention a person can ask for human intervention
 * @param contestRoute a person can contest the decision
 */
public record PersonRights(Origin origin, Flag humanIntervention, Flag contestRoute) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<PersonRights, Builder> {

        private Builder() {
            super(PersonRights.class);
        }

        public Builder humanIntervention(boolean value) {
            return set("human_intervention", value);
        }

        public Builder contestRoute(boolean value) {
            return set("contest_route", value);
        }
    }
}
