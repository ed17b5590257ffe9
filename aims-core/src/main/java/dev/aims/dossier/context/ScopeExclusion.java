package dev.aims.dossier.context;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;

/**
 * An excluded system. In the dossier at {@code /org/scope/exclusions/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param justification why the system is excluded; absent: no reason given
 */
public record ScopeExclusion(Origin origin, Text justification) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<ScopeExclusion, Builder> {

        private Builder() {
            super(ScopeExclusion.class);
        }

        public Builder justification(String value) {
            return set("justification", value);
        }
    }
}
