package dev.aims.dossier.context;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import java.util.function.UnaryOperator;

/**
 * Scope of the AIMS (clause 4.3). In the dossier at {@code /org/scope}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that states the scope; absent: no scope document
 * @param systems AI systems inside the scope; absent: not listed: all systems count as in scope
 * @param exclusions AI systems excluded from the scope, by system id; absent: nothing excluded
 * @param considersContext scope takes the issues of 4.1 into account
 * @param considersParties scope takes the requirements of 4.2 into account
 */
public record AimsScope(
        Origin origin,
        Text doc,
        Texts systems,
        Entries<ScopeExclusion> exclusions,
        Flag considersContext,
        Flag considersParties)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AimsScope, Builder> {

        private Builder() {
            super(AimsScope.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder systems(String... value) {
            return set("systems", value);
        }

        public Builder exclusions(String id, UnaryOperator<ScopeExclusion.Builder> facts) {
            return add("exclusions", id, facts.apply(ScopeExclusion.builder()));
        }

        public Builder considersContext(boolean value) {
            return set("considers_context", value);
        }

        public Builder considersParties(boolean value) {
            return set("considers_parties", value);
        }
    }
}
