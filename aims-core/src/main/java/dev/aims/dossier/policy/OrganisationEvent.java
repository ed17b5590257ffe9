package dev.aims.dossier.policy;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.OrganisationEventKind;
import java.time.LocalDate;

/**
 * An event. In the dossier at {@code /org/events/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param kind kind of event; each triggers a policy review
 * @param date date of the event
 */
public record OrganisationEvent(Origin origin, Code<OrganisationEventKind> kind, Day date) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<OrganisationEvent, Builder> {

        private Builder() {
            super(OrganisationEvent.class);
        }

        public Builder kind(OrganisationEventKind value) {
            return set("kind", value);
        }

        public Builder date(LocalDate value) {
            return set("date", value);
        }
    }
}
