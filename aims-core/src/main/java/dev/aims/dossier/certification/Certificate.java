package dev.aims.dossier.certification;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.CertificateStatus;
import java.time.LocalDate;

/**
 * Certificate. In the dossier at {@code /org/certification/certificate}.
 *
 * @param origin whether the record is stated, and where
 * @param number number; absent: no number
 * @param issuedOn date of issue; absent: not issued
 * @param expiresOn last day of validity; absent: none given
 * @param status status published by the certification body; absent: none
 */
public record Certificate(Origin origin, Text number, Day issuedOn, Day expiresOn, Code<CertificateStatus> status)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Certificate, Builder> {

        private Builder() {
            super(Certificate.class);
        }

        public Builder number(String value) {
            return set("number", value);
        }

        public Builder issuedOn(LocalDate value) {
            return set("issued_on", value);
        }

        public Builder expiresOn(LocalDate value) {
            return set("expires_on", value);
        }

        public Builder status(CertificateStatus value) {
            return set("status", value);
        }
    }
}
