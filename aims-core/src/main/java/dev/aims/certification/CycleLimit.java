package dev.aims.certification;

import java.time.LocalDate;

/** The limits of time that a certification body keeps to. */
public enum CycleLimit {
    /** How long a certification decision holds. */
    CYCLE(36, "9.1.3"),
    /** From the decision on an initial certification to the end of the first surveillance audit. */
    FIRST_SURVEILLANCE(12, "9.1.3"),
    /** From the decision to the cycle's third year, in which the recertification audit has its place. */
    THIRD_YEAR(24, "9.1.3"),
    /** From the end of stage 2 until a major nonconformity is verified; after that stage 2 is done again. */
    STAGE_2_MAJOR(6, "9.5.3.2"),
    /** From the end of the cycle, how long certification can be restored by completing what recertification lacks. */
    RESTORATION(6, "9.6.3.2");

    private static final String STANDARD = "ISO/IEC 17021-1:2015, ";

    private final int months;
    private final String clause;

    CycleLimit(int months, String clause) {
        this.months = months;
        this.clause = clause;
    }

    /** Returns the limit in calendar months. */
    public int months() {
        return months;
    }

    /** Returns standard and clause. */
    public String source() {
        return STANDARD + clause;
    }

    /** Returns the day on which the limit is reached; where the month is too short, its last day. */
    LocalDate after(LocalDate start) {
        return start.plusMonths(months);
    }
}
