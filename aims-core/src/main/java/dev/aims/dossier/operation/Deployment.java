package dev.aims.dossier.operation;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import java.util.function.UnaryOperator;

/**
 * Deployment (A.6.2.5). In the dossier at {@code /systems/{id}/deployment}.
 *
 * @param origin whether the record is stated, and where
 * @param plan deployment plan; absent: no plan
 * @param artifactHash digest of the artifact in production; absent: not recorded
 * @param environmentDifferences differences between validated and productive environment; absent: none
 */
public record Deployment(
        Origin origin, DeploymentPlan plan, Text artifactHash, Entries<EnvironmentDifference> environmentDifferences)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Deployment, Builder> {

        private Builder() {
            super(Deployment.class);
        }

        public Builder plan(UnaryOperator<DeploymentPlan.Builder> facts) {
            return set("plan", facts.apply(DeploymentPlan.builder()));
        }

        public Builder artifactHash(String value) {
            return set("artifact_hash", value);
        }

        public Builder environmentDifferences(String id, UnaryOperator<EnvironmentDifference.Builder> facts) {
            return add("environment_differences", id, facts.apply(EnvironmentDifference.builder()));
        }
    }
}
