package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * An improvement. In the dossier at {@code /org/improvements/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param closedOn date completed; absent: not yet completed
 */
public record Improvement(Origin origin, Day closedOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Improvement, Builder> {

        private Builder() {
            super(Improvement.class);
        }

        public Builder closedOn(LocalDate value) {
            return set("closed_on", value);
        }
    }
}
