package dev.aims.dossier.use;

import dev.aims.binding.PartBuilder;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.UseClass;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * Use by the organisation (A.9). In the dossier at {@code /systems/{id}/use}.
 *
 * @param origin whether the record is stated, and where
 * @param approvedOn date the use was approved; absent: not approved
 * @param firstUsedOn date of first use; absent: not yet used
 * @param intendedUses intended uses; use ids, own choice; absent: none
 * @param observedUses uses observed, by use id; each: class of the use under law; absent: none observed
 * @param envelope documented operating envelope; absent: no envelope
 * @param observedEnvelope operating envelope as observed; absent: nothing observed
 * @param deviationMonitoring deviation from intended use is monitored
 * @param providerConditions conditions in the provider's instructions, by name; each: condition is met in the running configuration; absent: none
 */
public record SystemUse(
        Origin origin,
        Day approvedOn,
        Day firstUsedOn,
        Texts intendedUses,
        Entries<Code<UseClass>> observedUses,
        OperatingEnvelope envelope,
        OperatingEnvelope observedEnvelope,
        Flag deviationMonitoring,
        Entries<Flag> providerConditions)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<SystemUse, Builder> {

        private Builder() {
            super(SystemUse.class);
        }

        public Builder approvedOn(LocalDate value) {
            return set("approved_on", value);
        }

        public Builder firstUsedOn(LocalDate value) {
            return set("first_used_on", value);
        }

        public Builder intendedUses(String... value) {
            return set("intended_uses", value);
        }

        public Builder observedUses(String id, UseClass value) {
            return add("observed_uses", id, value);
        }

        public Builder envelope(UnaryOperator<OperatingEnvelope.Builder> facts) {
            return set("envelope", facts.apply(OperatingEnvelope.builder()));
        }

        public Builder observedEnvelope(UnaryOperator<OperatingEnvelope.Builder> facts) {
            return set("observed_envelope", facts.apply(OperatingEnvelope.builder()));
        }

        public Builder deviationMonitoring(boolean value) {
            return set("deviation_monitoring", value);
        }

        public Builder providerConditions(String id, boolean value) {
            return add("provider_conditions", id, value);
        }
    }
}
