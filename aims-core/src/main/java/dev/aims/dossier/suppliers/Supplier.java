package dev.aims.dossier.suppliers;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.SupplierEvidence;
import dev.aims.vocabulary.SupplyKind;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * A supplier. In the dossier at {@code /systems/{id}/suppliers/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param kind what is supplied; absent: not stated
 * @param critical supply is critical
 * @param firstAssessedOn date of the first assessment; absent: same as assessed_on
 * @param assessedOn date of the latest assessment; absent: never assessed
 * @param firstUsedOn date of first use; absent: not yet used
 * @param evidence evidence received; absent: none received
 * @param issues issues with the supplier; absent: none
 * @param version supplier's version now in use; absent: not versioned
 * @param lastChangeOn date of the supplier's latest change; absent: no change known
 */
public record Supplier(
        Origin origin,
        Code<SupplyKind> kind,
        Flag critical,
        Day firstAssessedOn,
        Day assessedOn,
        Day firstUsedOn,
        Codes<SupplierEvidence> evidence,
        Entries<SupplierIssue> issues,
        Text version,
        Day lastChangeOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Supplier, Builder> {

        private Builder() {
            super(Supplier.class);
        }

        public Builder kind(SupplyKind value) {
            return set("kind", value);
        }

        public Builder critical(boolean value) {
            return set("critical", value);
        }

        public Builder firstAssessedOn(LocalDate value) {
            return set("first_assessed_on", value);
        }

        public Builder assessedOn(LocalDate value) {
            return set("assessed_on", value);
        }

        public Builder firstUsedOn(LocalDate value) {
            return set("first_used_on", value);
        }

        public Builder evidence(SupplierEvidence... value) {
            return set("evidence", value);
        }

        public Builder issues(String id, UnaryOperator<SupplierIssue.Builder> facts) {
            return add("issues", id, facts.apply(SupplierIssue.builder()));
        }

        public Builder version(String value) {
            return set("version", value);
        }

        public Builder lastChangeOn(LocalDate value) {
            return set("last_change_on", value);
        }
    }
}
