package dev.aims.dossier.context;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * A process of the AIMS. In the dossier at {@code /org/processes/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param owner process owner; absent: no owner
 * @param criteria criteria for the process are set
 * @param interactions interactions with other processes are described
 */
public record AimsProcess(Origin origin, Text owner, Flag criteria, Flag interactions) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AimsProcess, Builder> {

        private Builder() {
            super(AimsProcess.class);
        }

        public Builder owner(String value) {
            return set("owner", value);
        }

        public Builder criteria(boolean value) {
            return set("criteria", value);
        }

        public Builder interactions(boolean value) {
            return set("interactions", value);
        }
    }
}
