package dev.aims.dossier.development;

import dev.aims.binding.Keys;
import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.ResourceCategory;

/**
 * Resource register (A.4.2). In the dossier at {@code /systems/{id}/resources}.
 *
 * @param origin whether the record is stated, and where
 * @param version version id the register describes; absent: no version stated
 * @param categories resource categories; each: category is recorded; absent: none
 * @param components components registered; kind:name{@literal @}version; absent: none registered
 */
public record ResourceRegister(
        Origin origin,
        Text version,
        @Keys(ResourceCategory.class) Entries<Flag> categories,
        Texts components) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ResourceRegister, Builder> {

        private Builder() {
            super(ResourceRegister.class);
        }

        public Builder version(String value) {
            return set("version", value);
        }

        public Builder categories(String id, boolean value) {
            return add("categories", id, value);
        }

        public Builder components(String... value) {
            return set("components", value);
        }
    }
}
