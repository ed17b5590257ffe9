package dev.aims.dossier.risk;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.util.function.UnaryOperator;

/**
 * Statement of Applicability (SoA). In the dossier at {@code /org/soa}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that is the SoA; absent: no SoA document
 * @param additional own controls beyond Annex A, by control id; absent: none
 * @param entries decision per Annex A control; control ids of controls.csv (38); foreign ids are findings of 6.1.3-2; absent: no entries
 */
public record StatementOfApplicability(
        Origin origin, Text doc, Entries<OwnControl> additional, Entries<SoaEntry> entries) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<StatementOfApplicability, Builder> {

        private Builder() {
            super(StatementOfApplicability.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder additional(String id, UnaryOperator<OwnControl.Builder> facts) {
            return add("additional", id, facts.apply(OwnControl.builder()));
        }

        public Builder entries(String id, UnaryOperator<SoaEntry.Builder> facts) {
            return add("entries", id, facts.apply(SoaEntry.builder()));
        }
    }
}
