package dev.aims.dossier.people;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * Competence evidence of a role's holder. In the dossier at {@code /systems/{id}/competences/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param validUntil last day of validity; absent: no end
 */
public record RoleCompetence(Origin origin, Day validUntil) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<RoleCompetence, Builder> {

        private Builder() {
            super(RoleCompetence.class);
        }

        public Builder validUntil(LocalDate value) {
            return set("valid_until", value);
        }
    }
}
