package dev.aims.dossier.policy;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * Another policy. In the dossier at {@code /org/policy/related/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param relation outcome of the analysis of the interplay; open list, for instance APPLIES; absent: no outcome
 * @param analysedOn date of the analysis; absent: not analysed
 * @param approvedOn approval date of the other policy's present version; absent: not approved
 * @param conflictOpenSince since when a conflict between the policies is open; absent: no open conflict
 */
public record RelatedPolicy(Origin origin, Text relation, Day analysedOn, Day approvedOn, Day conflictOpenSince)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<RelatedPolicy, Builder> {

        private Builder() {
            super(RelatedPolicy.class);
        }

        public Builder relation(String value) {
            return set("relation", value);
        }

        public Builder analysedOn(LocalDate value) {
            return set("analysed_on", value);
        }

        public Builder approvedOn(LocalDate value) {
            return set("approved_on", value);
        }

        public Builder conflictOpenSince(LocalDate value) {
            return set("conflict_open_since", value);
        }
    }
}
