package dev.aims.dossier.use;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.util.function.UnaryOperator;

/**
 * Responsible use of AI systems (A.9). In the dossier at {@code /org/responsible_use}.
 *
 * @param origin whether the record is stated, and where
 * @param process process for responsible use; absent: no process
 * @param objectives objectives for responsible use; open list, for instance FAIRNESS ACCOUNTABILITY TRANSPARENCY; absent: no objectives
 */
public record ResponsibleUse(Origin origin, UseProcess process, Entries<UseObjective> objectives) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ResponsibleUse, Builder> {

        private Builder() {
            super(ResponsibleUse.class);
        }

        public Builder process(UnaryOperator<UseProcess.Builder> facts) {
            return set("process", facts.apply(UseProcess.builder()));
        }

        public Builder objectives(String id, UnaryOperator<UseObjective.Builder> facts) {
            return add("objectives", id, facts.apply(UseObjective.builder()));
        }
    }
}
