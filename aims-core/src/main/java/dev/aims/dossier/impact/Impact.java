package dev.aims.dossier.impact;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.RiskLevel;

/**
 * An impact. In the dossier at {@code /systems/{id}/impact_assessments/{id}/impacts/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param severity severity of the impact; absent: not judged
 */
public record Impact(Origin origin, Code<RiskLevel> severity) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Impact, Builder> {

        private Builder() {
            super(Impact.class);
        }

        public Builder severity(RiskLevel value) {
            return set("severity", value);
        }
    }
}
