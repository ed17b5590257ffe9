package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.TextOrList;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Requirements specification (A.6.2.2). In the dossier at {@code /systems/{id}/requirements}.
 *
 * @param origin whether the record is stated, and where
 * @param approvedOn date of approval; absent: not approved
 * @param purposeId intended purpose it is written for; absent: no purpose stated
 * @param objectiveTrace requirements that realise each objective; each: requirements for the objective, or why not applicable; requirement ids, or NOT_APPLICABLE: &lt;reason&gt;; keys of org/responsible_development/objectives; absent: nothing traced
 * @param items requirements; absent: no requirements
 */
public record Specification(
        Origin origin,
        Day approvedOn,
        Text purposeId,
        @TextOrList Entries<Texts> objectiveTrace,
        Entries<SystemRequirement> items)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Specification, Builder> {

        private Builder() {
            super(Specification.class);
        }

        public Builder approvedOn(LocalDate value) {
            return set("approved_on", value);
        }

        public Builder purposeId(String value) {
            return set("purpose_id", value);
        }

        public Builder objectiveTrace(String id, String... value) {
            return add("objective_trace", id, value);
        }

        public Builder items(String id, UnaryOperator<SystemRequirement.Builder> facts) {
            return add("items", id, facts.apply(SystemRequirement.builder()));
        }
    }
}
