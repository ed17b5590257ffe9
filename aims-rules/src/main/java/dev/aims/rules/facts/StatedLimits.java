package dev.aims.rules.facts;

import dev.aims.fact.Amount;
import dev.aims.fact.Day;
import dev.aims.fact.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Limits whose number of days the dossier itself states. */
public final class StatedLimits {

    /** More than any limit; keeps dates in range whatever is stated. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(1_000_000);

    private StatedLimits() {}

    /**
     * Returns whether what was due within {@code days} days from {@code start} was done by then; a limit that still runs
     * on {@code asOf} is kept. While {@code days} is unknown it is kept only if no number of days could break it.
     */
    public static Truth kept(Day done, Day start, Amount days, LocalDate asOf) {
        @Nullable BigDecimal stated = days.value();
        return stated == null
                ? start.stated().and(done.keptWithin(start, 0, asOf).or(days.stated()))
                : done.keptWithin(start, whole(stated), asOf);
    }

    /**
     * Returns whether notice was given at least {@code days} days before {@code effective}; while the last day for it
     * isn't past, one not yet given is kept. While {@code days} is unknown it is broken only if no number of days could
     * save it; absent counts as none.
     */
    public static Truth givenAhead(Day given, Day effective, Amount days, LocalDate asOf) {
        @Nullable BigDecimal stated = days.value();
        return stated == null
                ? given.keptWithin(effective, 0, asOf).and(days.known())
                : given.keptWithin(effective, -whole(stated), asOf);
    }

    private static long whole(BigDecimal days) {
        return days.min(MOST_DAYS).longValue();
    }
}
