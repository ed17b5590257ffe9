package dev.aims.dossier.context;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Texts;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Context of the organisation (clause 4.1). In the dossier at {@code /org/context}.
 *
 * @param origin whether the record is stated, and where
 * @param externalIssues external issues; absent: none determined
 * @param internalIssues internal issues; absent: none determined
 * @param climateChangeRelevant whether climate change is a relevant issue; absent: not decided
 * @param reviewedOn date of the latest review of the context; absent: never reviewed
 * @param legalRegister register of laws that apply; absent: no register
 */
public record OrganisationContext(
        Origin origin,
        Texts externalIssues,
        Texts internalIssues,
        Flag climateChangeRelevant,
        Day reviewedOn,
        Entries<LegalRegisterEntry> legalRegister)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<OrganisationContext, Builder> {

        private Builder() {
            super(OrganisationContext.class);
        }

        public Builder externalIssues(String... value) {
            return set("external_issues", value);
        }

        public Builder internalIssues(String... value) {
            return set("internal_issues", value);
        }

        public Builder climateChangeRelevant(boolean value) {
            return set("climate_change_relevant", value);
        }

        public Builder reviewedOn(LocalDate value) {
            return set("reviewed_on", value);
        }

        public Builder legalRegister(String id, UnaryOperator<LegalRegisterEntry.Builder> facts) {
            return add("legal_register", id, facts.apply(LegalRegisterEntry.builder()));
        }
    }
}
