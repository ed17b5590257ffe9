package dev.aims.dossier.policy;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * A change to the AIMS. In the dossier at {@code /org/aims_changes/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param plannedOn date the change was planned; absent: not planned
 * @param implementedOn date the change took effect; absent: not yet implemented
 * @param purpose purpose of the change; absent: not stated
 * @param consequences possible consequences; absent: not considered
 * @param resources resources available for the change; absent: not considered
 * @param responsibilities who is responsible for the change; absent: not allocated
 */
public record AimsChange(
        Origin origin,
        Day plannedOn,
        Day implementedOn,
        Text purpose,
        Text consequences,
        Text resources,
        Text responsibilities)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AimsChange, Builder> {

        private Builder() {
            super(AimsChange.class);
        }

        public Builder plannedOn(LocalDate value) {
            return set("planned_on", value);
        }

        public Builder implementedOn(LocalDate value) {
            return set("implemented_on", value);
        }

        public Builder purpose(String value) {
            return set("purpose", value);
        }

        public Builder consequences(String value) {
            return set("consequences", value);
        }

        public Builder resources(String value) {
            return set("resources", value);
        }

        public Builder responsibilities(String value) {
            return set("responsibilities", value);
        }
    }
}
