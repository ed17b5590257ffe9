package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Codes;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.LifecycleStage;

/**
 * An objective. In the dossier at {@code /org/responsible_development/objectives/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param measure measure by which it acts; absent: no measure
 * @param stages life cycle stages where it acts; absent: none
 */
public record DevelopmentObjective(Origin origin, Text measure, Codes<LifecycleStage> stages) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<DevelopmentObjective, Builder> {

        private Builder() {
            super(DevelopmentObjective.class);
        }

        public Builder measure(String value) {
            return set("measure", value);
        }

        public Builder stages(LifecycleStage... value) {
            return set("stages", value);
        }
    }
}
