package dev.aims.dossier.impact;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.ImpactProcessContext;
import dev.aims.vocabulary.ImpactProcessTopic;

/**
 * AI system impact assessment process. In the dossier at {@code /org/impact_process}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that describes the process; absent: not documented
 * @param defines what the process defines; absent: nothing
 * @param considers what the process considers; absent: nothing
 */
public record ImpactProcess(
        Origin origin, Text doc, Codes<ImpactProcessTopic> defines, Codes<ImpactProcessContext> considers)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ImpactProcess, Builder> {

        private Builder() {
            super(ImpactProcess.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder defines(ImpactProcessTopic... value) {
            return set("defines", value);
        }

        public Builder considers(ImpactProcessContext... value) {
            return set("considers", value);
        }
    }
}
