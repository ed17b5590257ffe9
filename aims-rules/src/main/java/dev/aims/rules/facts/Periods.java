package dev.aims.rules.facts;

import dev.aims.fact.Amount;
import dev.aims.fact.Day;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Days reckoned with periods that the dossier states. */
public final class Periods {

    /** Ten thousand years in days; no period is reckoned longer, so that none leaves the calendar. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(3_652_425);

    private Periods() {}

    /**
     * Returns the day that lies {@code days} days after {@code start}: absent if either is absent, else unknown if
     * either is.
     */
    public static Day after(Day start, Amount days) {
        BigDecimal number = days.value();
        if (number == null) {
            return start.presence() == Presence.ABSENT ? start : Day.blank(days.presence(), days.path());
        }
        return start.plusDays(number.min(LONGEST).longValue());
    }

    /**
     * Returns whether {@code days} days from {@code start} still run on {@code asOf}, their last day included; no when
     * either is absent.
     */
    public static Truth run(Day start, Amount days, LocalDate asOf) {
        return after(start, days).onOrAfter(asOf).citing(days.path());
    }
}
