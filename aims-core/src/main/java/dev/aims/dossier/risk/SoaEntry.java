package dev.aims.dossier.risk;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.ImplementationStatus;
import dev.aims.vocabulary.SoaDecision;
import java.time.LocalDate;

/**
 * An SoA entry. In the dossier at {@code /org/soa/entries/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param decision control included or excluded; absent: not decided
 * @param justification reason for inclusion or exclusion; absent: no justification
 * @param status implementation status; absent: status unknown to the organisation
 * @param planDue date by which a partial control will be implemented; absent: no plan date
 */
public record SoaEntry(
        Origin origin, Code<SoaDecision> decision, Text justification, Code<ImplementationStatus> status, Day planDue)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<SoaEntry, Builder> {

        private Builder() {
            super(SoaEntry.class);
        }

        public Builder decision(SoaDecision value) {
            return set("decision", value);
        }

        public Builder justification(String value) {
            return set("justification", value);
        }

        public Builder status(ImplementationStatus value) {
            return set("status", value);
        }

        public Builder planDue(LocalDate value) {
            return set("plan_due", value);
        }
    }
}
