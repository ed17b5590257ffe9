package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.DesignSection;
import java.time.LocalDate;

/**
 * Design and development record (A.6.2.3). In the dossier at {@code /systems/{id}/design}.
 *
 * @param origin whether the record is stated, and where
 * @param version version id the record describes; absent: no version stated
 * @param baselineOn date of the design baseline; absent: no baseline
 * @param sections sections present; absent: none
 * @param trace requirements realised in the design; absent: none
 */
public record Design(Origin origin, Text version, Day baselineOn, Codes<DesignSection> sections, Texts trace)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Design, Builder> {

        private Builder() {
            super(Design.class);
        }

        public Builder version(String value) {
            return set("version", value);
        }

        public Builder baselineOn(LocalDate value) {
            return set("baseline_on", value);
        }

        public Builder sections(DesignSection... value) {
            return set("sections", value);
        }

        public Builder trace(String... value) {
            return set("trace", value);
        }
    }
}
