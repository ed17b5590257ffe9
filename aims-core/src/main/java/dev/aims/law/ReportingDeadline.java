package dev.aims.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A limit for telling the authority of one incident. Calendar days, as stated: a limit that ends on a weekend isn't moved
 * to the next working day, so what is kept here is kept in any case.
 *
 * @param incident the incident's id
 * @param provision the provision that sets the limit; empty if it isn't one of Art. 73
 * @param days the limit in calendar days from awareness; null if it isn't stated whether there is one
 * @param due the last day; null if the day of awareness isn't stated
 * @param notifiedOn the day on which the authority was told, not after the reference date; null if it wasn't, or nobody
 *     says
 * @param state how it stands on the reference date
 * @param statement the same in a sentence
 * @param missing JSON Pointers to facts that would settle an open one, sorted
 */
public record ReportingDeadline(
        String incident,
        String provision,
        @Nullable Integer days,
        @Nullable LocalDate due,
        @Nullable LocalDate notifiedOn,
        State state,
        String statement,
        List<String> missing) {

    /** How a limit stands. */
    public enum State {
        /** The authority was told by the last day. */
        MET,
        /** The authority was told after the last day. */
        LATE,
        /** The authority hasn't been told; the last day hasn't passed. */
        RUNNING,
        /** The authority hasn't been told; the last day has passed. */
        OVERDUE,
        /** A fact that would decide isn't stated. */
        OPEN
    }

    public ReportingDeadline {
        Objects.requireNonNull(incident, "incident");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(statement, "statement");
        missing = List.copyOf(missing);
    }
}
