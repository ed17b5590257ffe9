package dev.aims.dossier.people;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Texts;

/**
 * A person. In the dossier at {@code /org/people/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param topManagement belongs to top management
 * @param active still in the organisation and in function
 * @param functions functions held; DESIGNATED_MANAGEMENT may approve plans and accept risks; open list, for instance CEO CHIEF_AI_OFFICER DESIGNATED_MANAGEMENT; absent: none
 */
public record Person(Origin origin, Flag topManagement, Flag active, Texts functions) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Person, Builder> {

        private Builder() {
            super(Person.class);
        }

        public Builder topManagement(boolean value) {
            return set("top_management", value);
        }

        public Builder active(boolean value) {
            return set("active", value);
        }

        public Builder functions(String... value) {
            return set("functions", value);
        }
    }
}
