package dev.aims.dossier.operation;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Day;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * Deployment plan. In the dossier at {@code /systems/{id}/deployment/plan}.
 *
 * @param origin whether the record is stated, and where
 * @param approvedOn date of approval; absent: not approved
 * @param rollback plan provides for rollback
 */
public record DeploymentPlan(Origin origin, Day approvedOn, Flag rollback) implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<DeploymentPlan, Builder> {

        private Builder() {
            super(DeploymentPlan.class);
        }

        public Builder approvedOn(LocalDate value) {
            return set("approved_on", value);
        }

        public Builder rollback(boolean value) {
            return set("rollback", value);
        }
    }
}
