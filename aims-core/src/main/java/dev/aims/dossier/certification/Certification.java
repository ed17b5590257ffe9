package dev.aims.dossier.certification;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Certification of the AIMS by a certification body; no check reads it. In the dossier at {@code /org/certification}.
 *
 * @param origin whether the record is stated, and where
 * @param body certification body; absent: no body chosen
 * @param accreditation accreditation of the certification body; absent: the body is not accredited
 * @param scope scope certified or applied for; absent: no scope
 * @param decidedOn date of the certification decision that began the present cycle; absent: not certified
 * @param audits audits by the certification body, those of earlier cycles too; absent: none
 * @param certificate certificate; absent: no certificate
 */
public record Certification(
        Origin origin,
        Text body,
        Accreditation accreditation,
        Text scope,
        Day decidedOn,
        Entries<CertificationAudit> audits,
        Certificate certificate)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Certification, Builder> {

        private Builder() {
            super(Certification.class);
        }

        public Builder body(String value) {
            return set("body", value);
        }

        public Builder accreditation(UnaryOperator<Accreditation.Builder> facts) {
            return set("accreditation", facts.apply(Accreditation.builder()));
        }

        public Builder scope(String value) {
            return set("scope", value);
        }

        public Builder decidedOn(LocalDate value) {
            return set("decided_on", value);
        }

        public Builder audits(String id, UnaryOperator<CertificationAudit.Builder> facts) {
            return add("audits", id, facts.apply(CertificationAudit.builder()));
        }

        public Builder certificate(UnaryOperator<Certificate.Builder> facts) {
            return set("certificate", facts.apply(Certificate.builder()));
        }
    }
}
