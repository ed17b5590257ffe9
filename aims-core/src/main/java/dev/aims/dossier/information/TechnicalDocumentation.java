package dev.aims.dossier.information;

import dev.aims.binding.Keys;
import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Numbers;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.Audience;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Technical documentation (A.6.2.7). In the dossier at {@code /systems/{id}/tech_docs}.
 *
 * @param origin whether the record is stated, and where
 * @param audiences document per audience; absent: none
 * @param annexIvParts AI Act Annex IV parts marked complete; 1..9; absent: none complete
 * @param retainedUntil last day of retention; absent: no retention promised
 */
public record TechnicalDocumentation(
        Origin origin,
        @Keys(Audience.class) Entries<AudienceDocument> audiences,
        @Range(min = 1, max = 9, whole = true) Numbers annexIvParts,
        Day retainedUntil)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<TechnicalDocumentation, Builder> {

        private Builder() {
            super(TechnicalDocumentation.class);
        }

        public Builder audiences(String id, UnaryOperator<AudienceDocument.Builder> facts) {
            return add("audiences", id, facts.apply(AudienceDocument.builder()));
        }

        public Builder annexIvParts(int... value) {
            return set("annex_iv_parts", value);
        }

        public Builder retainedUntil(LocalDate value) {
            return set("retained_until", value);
        }
    }
}
