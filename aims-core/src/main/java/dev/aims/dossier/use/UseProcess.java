package dev.aims.dossier.use;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.UseTopic;

/**
 * Process for responsible use. In the dossier at {@code /org/responsible_use/process}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that describes the process; absent: not documented
 * @param defines what the process defines; absent: nothing
 */
public record UseProcess(Origin origin, Text doc, Codes<UseTopic> defines) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<UseProcess, Builder> {

        private Builder() {
            super(UseProcess.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder defines(UseTopic... value) {
            return set("defines", value);
        }
    }
}
