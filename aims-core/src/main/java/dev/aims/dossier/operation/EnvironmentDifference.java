package dev.aims.dossier.operation;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * A difference. In the dossier at {@code /systems/{id}/deployment/environment_differences/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param assessedOn date the difference was assessed; absent: not assessed
 */
public record EnvironmentDifference(Origin origin, Day assessedOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<EnvironmentDifference, Builder> {

        private Builder() {
            super(EnvironmentDifference.class);
        }

        public Builder assessedOn(LocalDate value) {
            return set("assessed_on", value);
        }
    }
}
