package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.PipelineStep;
import java.time.LocalDate;

/**
 * A tool. In the dossier at {@code /systems/{id}/tools/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param steps pipeline steps it serves; absent: none
 * @param version version of the tool; absent: no version
 * @param endOfSupport last day of support; absent: no end announced
 * @param criticalVulnOpenSince since when a critical vulnerability is open; absent: none open
 */
public record Tool(Origin origin, Codes<PipelineStep> steps, Text version, Day endOfSupport, Day criticalVulnOpenSince)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Tool, Builder> {

        private Builder() {
            super(Tool.class);
        }

        public Builder steps(PipelineStep... value) {
            return set("steps", value);
        }

        public Builder version(String value) {
            return set("version", value);
        }

        public Builder endOfSupport(LocalDate value) {
            return set("end_of_support", value);
        }

        public Builder criticalVulnOpenSince(LocalDate value) {
            return set("critical_vuln_open_since", value);
        }
    }
}
