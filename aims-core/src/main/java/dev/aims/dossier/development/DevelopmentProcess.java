package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.DevelopmentTopic;

/**
 * Process for responsible design and development. In the dossier at {@code /org/responsible_development/process}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that describes the process; absent: not documented
 * @param defines what the process defines; absent: nothing
 */
public record DevelopmentProcess(Origin origin, Text doc, Codes<DevelopmentTopic> defines) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<DevelopmentProcess, Builder> {

        private Builder() {
            super(DevelopmentProcess.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder defines(DevelopmentTopic... value) {
            return set("defines", value);
        }
    }
}
