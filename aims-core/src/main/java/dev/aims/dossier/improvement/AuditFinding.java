package dev.aims.dossier.improvement;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.AuditGrade;

/**
 * An audit finding. In the dossier at {@code /org/audits/performed/{id}/findings/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param grade grade; MAJOR and MINOR are nonconformities; absent: not graded
 * @param nc nonconformity opened for the finding; absent: in no register
 */
public record AuditFinding(Origin origin, Code<AuditGrade> grade, Text nc) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AuditFinding, Builder> {

        private Builder() {
            super(AuditFinding.class);
        }

        public Builder grade(AuditGrade value) {
            return set("grade", value);
        }

        public Builder nc(String value) {
            return set("nc", value);
        }
    }
}
