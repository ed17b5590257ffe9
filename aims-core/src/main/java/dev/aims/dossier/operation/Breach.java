package dev.aims.dossier.operation;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A breach. In the dossier at {@code /systems/{id}/monitoring/breaches/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param date date of the breach
 * @param actionOpenedOn date an action was opened; absent: no action opened
 * @param resolvedOn date it was resolved; absent: not resolved
 * @param acceptedBy person who formally accepted it; absent: not accepted
 */
public record Breach(Origin origin, Day date, Day actionOpenedOn, Day resolvedOn, Text acceptedBy) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Breach, Builder> {

        private Builder() {
            super(Breach.class);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }

        public Builder actionOpenedOn(LocalDate value) {
            return set("action_opened_on", value);
        }

        public Builder resolvedOn(LocalDate value) {
            return set("resolved_on", value);
        }

        public Builder acceptedBy(String value) {
            return set("accepted_by", value);
        }
    }
}
