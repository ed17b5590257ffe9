package dev.aims.dossier.data;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A provenance step. In the dossier at {@code /systems/{id}/datasets/{id}/lineage/{index}}.
 *
 * @param origin whether the record is stated, and where
 * @param in input of the step; absent: no input
 * @param out output of the step; absent: no output
 * @param actor who or what did it; absent: no actor
 * @param date date of the step; absent: no date
 */
public record LineageStep(Origin origin, Text in, Text out, Text actor, Day date) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<LineageStep, Builder> {

        private Builder() {
            super(LineageStep.class);
        }

        public Builder in(String value) {
            return set("in", value);
        }

        public Builder out(String value) {
            return set("out", value);
        }

        public Builder actor(String value) {
            return set("actor", value);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }
    }
}
