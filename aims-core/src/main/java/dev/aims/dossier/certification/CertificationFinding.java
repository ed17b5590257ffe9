package dev.aims.dossier.certification;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.AuditGrade;
import java.time.LocalDate;

/**
 * A finding of the certification body's audit. In the dossier at {@code /org/certification/audits/{id}/findings/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param ref requirement it was raised on; requirement ids of clauses.csv and controls.csv, or a pack's own; absent: no requirement named
 * @param grade grade; MAJOR and MINOR are nonconformities; absent: not graded
 * @param due last day agreed with the certification body for closing it; absent: no day agreed
 * @param closedOn date the certification body closed it, of a major one after verifying the correction; absent: still open
 */
public record CertificationFinding(Origin origin, Text ref, Code<AuditGrade> grade, Day due, Day closedOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<CertificationFinding, Builder> {

        private Builder() {
            super(CertificationFinding.class);
        }

        public Builder ref(String value) {
            return set("ref", value);
        }

        public Builder grade(AuditGrade value) {
            return set("grade", value);
        }

        public Builder due(LocalDate value) {
            return set("due", value);
        }

        public Builder closedOn(LocalDate value) {
            return set("closed_on", value);
        }
    }
}
