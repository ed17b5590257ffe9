package dev.aims.dossier.data;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;

/**
 * Criteria for data preparation (A.7.6). In the dossier at {@code /org/preparation_criteria}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that states the criteria; absent: not documented
 * @param methods preparation methods permitted; open list, for instance CLEANING IMPUTATION NORMALISATION; absent: none permitted
 */
public record PreparationCriteria(Origin origin, Text doc, Texts methods) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<PreparationCriteria, Builder> {

        private Builder() {
            super(PreparationCriteria.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder methods(String... value) {
            return set("methods", value);
        }
    }
}
