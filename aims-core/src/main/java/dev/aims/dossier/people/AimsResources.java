package dev.aims.dossier.people;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Texts;
import java.time.LocalDate;

/**
 * Resources for the AIMS (clause 7.1). In the dossier at {@code /org/resources}.
 *
 * @param origin whether the record is stated, and where
 * @param needsDeterminedOn date the resource needs were determined; absent: never determined
 * @param unfundedTreatments approved treatments without funding; absent: none
 */
public record AimsResources(Origin origin, Day needsDeterminedOn, Texts unfundedTreatments) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AimsResources, Builder> {

        private Builder() {
            super(AimsResources.class);
        }

        public Builder needsDeterminedOn(LocalDate value) {
            return set("needs_determined_on", value);
        }

        public Builder unfundedTreatments(String... value) {
            return set("unfunded_treatments", value);
        }
    }
}
