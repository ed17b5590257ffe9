package dev.aims.dossier.people;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;

/**
 * Competence at organisation level (clause 7.2). In the dossier at {@code /org/competence}.
 *
 * @param origin whether the record is stated, and where
 * @param coveragePct share of role holders with valid competence evidence; 0..100 %; absent: no figure
 * @param effectivenessEvaluated effectiveness of training is evaluated
 */
public record OrganisationCompetence(
        Origin origin, @Range(min = 0, max = 100) Amount coveragePct, Flag effectivenessEvaluated) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<OrganisationCompetence, Builder> {

        private Builder() {
            super(OrganisationCompetence.class);
        }

        public Builder coveragePct(Number value) {
            return set("coverage_pct", value);
        }

        public Builder effectivenessEvaluated(boolean value) {
            return set("effectiveness_evaluated", value);
        }
    }
}
