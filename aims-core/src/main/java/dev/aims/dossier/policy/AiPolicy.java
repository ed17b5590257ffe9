package dev.aims.dossier.policy;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.vocabulary.PolicyCommitment;
import dev.aims.vocabulary.PolicyCoverage;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * AI policy (clause 5.2, A.2). In the dossier at {@code /org/policy}.
 *
 * @param origin whether the record is stated, and where
 * @param doc document that is the AI policy; absent: no policy document
 * @param covers activity classes the policy covers; absent: covers nothing
 * @param objectivesFramework gives a frame for AI objectives
 * @param commitments commitments stated in the policy; absent: none
 * @param communicatedInternallyOn date of communication inside the organisation; absent: never communicated
 * @param availableToParties available to interested parties
 * @param exceptionProcess a route for policy exceptions exists
 * @param exceptions policy exceptions granted; absent: none
 * @param acknowledgementsPct share of role holders who acknowledged the policy in force; 0..100 %; absent: nobody acknowledged
 * @param reviewOwner person responsible for the policy's review; absent: no review owner
 * @param reviews reviews of the AI policy; absent: never reviewed
 * @param related other policies that the AI policy meets, by domain; open list, for instance INFORMATION_SECURITY LEGAL_COMPLIANCE PRIVACY; absent: no register
 */
public record AiPolicy(
        Origin origin,
        Text doc,
        Codes<PolicyCoverage> covers,
        Flag objectivesFramework,
        Codes<PolicyCommitment> commitments,
        Day communicatedInternallyOn,
        Flag availableToParties,
        Flag exceptionProcess,
        Entries<PolicyException> exceptions,
        @Range(min = 0, max = 100) Amount acknowledgementsPct,
        Text reviewOwner,
        Entries<PolicyReview> reviews,
        Entries<RelatedPolicy> related)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<AiPolicy, Builder> {

        private Builder() {
            super(AiPolicy.class);
        }

        public Builder doc(String value) {
            return set("doc", value);
        }

        public Builder covers(PolicyCoverage... value) {
            return set("covers", value);
        }

        public Builder objectivesFramework(boolean value) {
            return set("objectives_framework", value);
        }

        public Builder commitments(PolicyCommitment... value) {
            return set("commitments", value);
        }

        public Builder communicatedInternallyOn(LocalDate value) {
            return set("communicated_internally_on", value);
        }

        public Builder availableToParties(boolean value) {
            return set("available_to_parties", value);
        }

        public Builder exceptionProcess(boolean value) {
            return set("exception_process", value);
        }

        public Builder exceptions(String id, UnaryOperator<PolicyException.Builder> facts) {
            return add("exceptions", id, facts.apply(PolicyException.builder()));
        }

        public Builder acknowledgementsPct(Number value) {
            return set("acknowledgements_pct", value);
        }

        public Builder reviewOwner(String value) {
            return set("review_owner", value);
        }

        public Builder reviews(String id, UnaryOperator<PolicyReview.Builder> facts) {
            return add("reviews", id, facts.apply(PolicyReview.builder()));
        }

        public Builder related(String id, UnaryOperator<RelatedPolicy.Builder> facts) {
            return add("related", id, facts.apply(RelatedPolicy.builder()));
        }
    }
}
