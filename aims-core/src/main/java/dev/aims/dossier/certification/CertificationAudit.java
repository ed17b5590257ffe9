package dev.aims.dossier.certification;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.CertificationAuditKind;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * An audit by the certification body. In the dossier at {@code /org/certification/audits/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param kind kind of audit; absent: no kind
 * @param date last day of the audit; absent: not yet performed
 * @param findings findings; absent: none
 */
public record CertificationAudit(
        Origin origin, Code<CertificationAuditKind> kind, Day date, Entries<CertificationFinding> findings)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<CertificationAudit, Builder> {

        private Builder() {
            super(CertificationAudit.class);
        }

        public Builder kind(CertificationAuditKind value) {
            return set("kind", value);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder findings(String id, UnaryOperator<CertificationFinding.Builder> facts) {
            return add("findings", id, facts.apply(CertificationFinding.builder()));
        }
    }
}
