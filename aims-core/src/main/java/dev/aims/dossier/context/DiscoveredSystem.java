package dev.aims.dossier.context;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.vocabulary.ImpactLevel;

/**
 * A system found in use. In the dossier at {@code /org/discovered_systems/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param approved its use was approved
 * @param impact impact level as judged at discovery; absent: impact not judged
 */
public record DiscoveredSystem(Origin origin, Flag approved, Code<ImpactLevel> impact) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<DiscoveredSystem, Builder> {

        private Builder() {
            super(DiscoveredSystem.class);
        }

        public Builder approved(boolean value) {
            return set("approved", value);
        }

        public Builder impact(ImpactLevel value) {
            return set("impact", value);
        }
    }
}
