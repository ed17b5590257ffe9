package dev.aims.dossier.operation;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * A change in production. In the dossier at {@code /systems/{id}/changes/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param date date of the change
 * @param material change is material
 * @param intended change was intended
 * @param reviewedOn date the change was reviewed; absent: not reviewed
 * @param revalidatedOn date of re-validation for the change; absent: not re-validated
 */
public record ProductionChange(Origin origin, Day date, Flag material, Flag intended, Day reviewedOn, Day revalidatedOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ProductionChange, Builder> {

        private Builder() {
            super(ProductionChange.class);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder material(boolean value) {
            return set("material", value);
        }

        public Builder intended(boolean value) {
            return set("intended", value);
        }

        public Builder reviewedOn(LocalDate value) {
            return set("reviewed_on", value);
        }

        public Builder revalidatedOn(LocalDate value) {
            return set("revalidated_on", value);
        }
    }
}
