package dev.aims.dossier.information;

import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Day;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import java.time.LocalDate;

/**
 * An incident. In the dossier at {@code /systems/{id}/incidents/{id}}.
 *
 * @param origin whether the record is stated, and where
 * @param detectedOn date of detection; starts the user limit
 * @param awareOn date of awareness; starts the legal limit
 * @param userAffecting affects users
 * @param usersNotifiedOn date users were told; absent: not notified
 * @param legalDeadlineDays legal limit for telling the authority; &gt;= 0 days; absent: not reportable
 * @param authorityNotifiedOn date the authority was told; absent: not notified
 */
public record Incident(
        Origin origin,
        Day detectedOn,
        Day awareOn,
        Flag userAffecting,
        Day usersNotifiedOn,
        @Range(min = 0, whole = true) Amount legalDeadlineDays,
        Day authorityNotifiedOn)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<Incident, Builder> {

        private Builder() {
            super(Incident.class);
        }

        public Builder detectedOn(LocalDate value) {
            return set("detected_on", value);
        }

        public Builder awareOn(LocalDate value) {
            return set("aware_on", value);
        }

        public Builder userAffecting(boolean value) {
            return set("user_affecting", value);
        }

        public Builder usersNotifiedOn(LocalDate value) {
            return set("users_notified_on", value);
        }

        public Builder legalDeadlineDays(Number value) {
            return set("legal_deadline_days", value);
        }

        public Builder authorityNotifiedOn(LocalDate value) {
            return set("authority_notified_on", value);
        }
    }
}
