package dev.aims.dossier.development;

import dev.aims.binding.Named;
import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.time.LocalDate;

/**
 * Current version. In the dossier at {@code /systems/{id}/version}.
 *
 * @param origin whether the record is stated, and where
 * @param versionId id of the current version; absent: no version id
 * @param builtOn date the version was built; absent: not yet built
 * @param deployedOn date the version was deployed; absent: not yet deployed
 */
public record SystemVersion(Origin origin, @Named("id") Text versionId, Day builtOn, Day deployedOn) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<SystemVersion, Builder> {

        private Builder() {
            super(SystemVersion.class);
        }

        public Builder versionId(String value) {
            return set("id", value);
        }

        public Builder builtOn(LocalDate value) {
            return set("built_on", value);
        }

        public Builder deployedOn(LocalDate value) {
            return set("deployed_on", value);
        }
    }
}
