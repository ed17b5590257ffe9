package dev.aims.dossier.data;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * Process for recording data provenance (A.7.5). In the dossier at {@code /org/provenance_process}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that describes the process; absent: not documented
 */
public record ProvenanceProcess(Origin origin, Text doc) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ProvenanceProcess, Builder> {

        private Builder() {
            super(ProvenanceProcess.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }
    }
}
