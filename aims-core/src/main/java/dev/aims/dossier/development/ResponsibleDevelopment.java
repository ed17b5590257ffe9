package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.util.function.UnaryOperator;

/**
 * Guidance for responsible development (A.6.1). In the dossier at {@code /org/responsible_development}.
 *
 * @param origin whether the record is stated, and where
 * @param objectives objectives for responsible development (Annex C.2); open list, for instance ACCOUNTABILITY AI_EXPERTISE AVAILABILITY_AND_QUALITY_OF_DATA; absent: no objectives
 * @param process process for responsible design and development; absent: no process
 */
public record ResponsibleDevelopment(
        Origin origin, Entries<DevelopmentObjective> objectives, DevelopmentProcess process) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ResponsibleDevelopment, Builder> {

        private Builder() {
            super(ResponsibleDevelopment.class);
        }

        public Builder objectives(String id, UnaryOperator<DevelopmentObjective.Builder> facts) {
            return add("objectives", id, facts.apply(DevelopmentObjective.builder()));
        }

        public Builder process(UnaryOperator<DevelopmentProcess.Builder> facts) {
            return set("process", facts.apply(DevelopmentProcess.builder()));
        }
    }
}
