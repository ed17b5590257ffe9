package dev.aims.dossier.operation;

import dev.aims.binding.Keys;
import dev.aims.binding.PartBuilder;
import dev.aims.binding.Range;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Origin;
import dev.aims.fact.Part;
import dev.aims.fact.Texts;
import dev.aims.vocabulary.LifecycleStage;
import dev.aims.vocabulary.LoggingDecision;
import java.time.LocalDate;

/**
 * Event logs (A.6.2.8). In the dossier at {@code /systems/{id}/logging}.
 *
 * @param origin whether the record is stated, and where
 * @param phases logging decision per life cycle stage; each: events are logged in the stage; absent: nothing decided
 * @param fields fields recorded; open list, for instance TIMESTAMP SYSTEM_VERSION INPUT_REF; absent: none
 * @param maxGapHours largest gap in the log while in use; &gt;= 0 hours; absent: no gap
 * @param retentionDays retention of the log; &gt;= 0 days; absent: no retention set
 * @param integrityProtected log is protected against change
 * @param accessRestricted access to the log is restricted
 * @param contractAccessDays days within which vendor gives access to logs; &gt;= 0 days; absent: no contractual access
 * @param retainedUntil last day a retired system's logs are kept; absent: no date fixed
 */
public record EventLogging(
        Origin origin,
        @Keys(LifecycleStage.class) Entries<Code<LoggingDecision>> phases,
        Texts fields,
        @Range(min = 0) Amount maxGapHours,
        @Range(min = 0, whole = true) Amount retentionDays,
        Flag integrityProtected,
        Flag accessRestricted,
        @Range(min = 0, whole = true) Amount contractAccessDays,
        Day retainedUntil)
        implements Part {

    /** Starts a record of which nothing is stated but that it exists. */
    public static Builder builder() {
        return new Builder();
    }

    /** States facts of the record; what isn't stated is unknown. */
    public static final class Builder extends PartBuilder<EventLogging, Builder> {

        private Builder() {
            super(EventLogging.class);
        }

        public Builder phases(String id, LoggingDecision value) {
            return add("phases", id, value);
        }

        public Builder fields(String... value) {
            return set("fields", value);
        }

        public Builder maxGapHours(Number value) {
            return set("max_gap_hours", value);
        }

        public Builder retentionDays(Number value) {
            return set("retention_days", value);
        }

        public Builder integrityProtected(boolean value) {
            return set("integrity_protected", value);
        }

        public Builder accessRestricted(boolean value) {
            return set("access_restricted", value);
        }

        public Builder contractAccessDays(Number value) {
            return set("contract_access_days", value);
        }

        public Builder retainedUntil(LocalDate value) {
            return set("retained_until", value);
        }
    }
}
