package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.util.function.UnaryOperator;

/**
 * Internal audit (clause 9.2). In the dossier at {@code /org/audits}.
 *
 * @param origin whether the record is stated, and where
 * @param programme audit programme; absent: no programme
 * @param performed internal audits performed; absent: none performed
 */
public record InternalAudits(Origin origin, AuditProgramme programme, Entries<InternalAudit> performed)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<InternalAudits, Builder> {

        private Builder() {
            super(InternalAudits.class);
        }

        public Builder programme(UnaryOperator<AuditProgramme.Builder> facts) {
            return set("programme", facts.apply(AuditProgramme.builder()));
        }

        public Builder performed(String id, UnaryOperator<InternalAudit.Builder> facts) {
            return add("performed", id, facts.apply(InternalAudit.builder()));
        }
    }
}
