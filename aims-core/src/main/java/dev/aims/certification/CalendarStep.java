package dev.aims.certification;

/** The steps of a certification cycle, in their order. */
public enum CalendarStep {
    /** The certification body verifies the correction of a major nonconformity of stage 2. */
    STAGE_2_MAJOR(CycleLimit.STAGE_2_MAJOR.source()),
    /** The first surveillance audit after an initial certification. */
    FIRST_SURVEILLANCE(CycleLimit.FIRST_SURVEILLANCE.source()),
    /** The surveillance audit that each calendar year has, unless it is the year of recertification. */
    SURVEILLANCE("ISO/IEC 17021-1:2015, 9.1.3"),
    /** The recertification audit; the decision on it has to follow before the cycle ends too. */
    RECERTIFICATION("ISO/IEC 17021-1:2015, 9.6.3.2"),
    /** Restoration of a certification that ran out, without a new stage 2. */
    RESTORATION(CycleLimit.RESTORATION.source());

    private final String source;

    CalendarStep(String source) {
        this.source = source;
    }

    /** Returns standard and clause. */
    public String source() {
        return source;
    }
}
