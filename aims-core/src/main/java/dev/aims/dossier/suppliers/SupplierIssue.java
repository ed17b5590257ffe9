package dev.aims.dossier.suppliers;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * An issue. In the dossier at {@code /systems/{id}/suppliers/{id}/issues/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param due due date of the action; absent: no due date
 * @param closedOn date closed; absent: still open
 */
public record SupplierIssue(Origin origin, Day due, Day closedOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<SupplierIssue, Builder> {

        private Builder() {
            super(SupplierIssue.class);
        }

        public Builder due(LocalDate value) {
            return set("due", value);
        }

        public Builder closedOn(LocalDate value) {
            return set("closed_on", value);
        }
    }
}
