package dev.aims.dossier.use;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Day;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * Human oversight (A.9.2). In the dossier at {@code /systems/{id}/oversight}.
 *
 * @param origin whether the record is stated, and where
 * @param assigned an overseer is assigned
 * @param authorityToOverride the overseer may override
 * @param overrideTestedOn date override was last tested; absent: never tested
 * @param decisions decisions in the period; &gt;= 0 decisions; absent: none
 * @param overrides decisions overridden in the period; &gt;= 0 decisions; absent: none
 */
public record HumanOversight(
        Origin origin,
        Flag assigned,
        Flag authorityToOverride,
        Day overrideTestedOn,
        @Range(min = 0, whole = true) Amount decisions,
        @Range(min = 0, whole = true) Amount overrides)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<HumanOversight, Builder> {

        private Builder() {
            super(HumanOversight.class);
        }

        public Builder assigned(boolean value) {
            return set("assigned", value);
        }

        public Builder authorityToOverride(boolean value) {
            return set("authority_to_override", value);
        }

        public Builder overrideTestedOn(LocalDate value) {
            return set("override_tested_on", value);
        }

        public Builder decisions(Number value) {
            return set("decisions", value);
        }

        public Builder overrides(Number value) {
            return set("overrides", value);
        }
    }
}
