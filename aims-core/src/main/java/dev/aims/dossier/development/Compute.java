package dev.aims.dossier.development;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Entries;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Texts;
import java.util.function.UnaryOperator;

/**
 * System and computing resources (A.4.5). In the dossier at {@code /systems/{id}/compute}.
 *
 * @param origin whether the record is stated, and where
 * @param environments computing environments; open list, for instance DEV PROD; absent: none described
 * @param allowedRegions regions allowed for production; open list, for instance EU-DE EU-FR; absent: no region rule
 * @param energyKwh measured energy in the period; &gt;= 0 kWh; absent: not measured
 */
public record Compute(
        Origin origin,
        Entries<ComputingEnvironment> environments,
        Texts allowedRegions,
        @Range(min = 0) Amount energyKwh)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Compute, Builder> {

        private Builder() {
            super(Compute.class);
        }

        public Builder environments(String id, UnaryOperator<ComputingEnvironment.Builder> facts) {
            return add("environments", id, facts.apply(ComputingEnvironment.builder()));
        }

        public Builder allowedRegions(String... value) {
            return set("allowed_regions", value);
        }

        public Builder energyKwh(Number value) {
            return set("energy_kwh", value);
        }
    }
}
