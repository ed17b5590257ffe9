package dev.aims.assessment;

/** How a requirement stands; from the best to the worst. */
public enum Verdict {
    /** It doesn't apply, for a reason that is given. */
    NOT_APPLICABLE,
    /** Proven to conform. */
    CONFORM,
    /** Conforms, with an opportunity for improvement. */
    OFI,
    /** A fact was not stated; neither a pass nor a failure. */
    INDETERMINATE,
    /** A minor nonconformity is proven. */
    MINOR_NC,
    /** A major nonconformity is proven. */
    MAJOR_NC,
    /** The organisation excludes a control that the facts call for; a gate treats it as a major nonconformity. */
    EXCLUSION_CHALLENGED;

    /**
     * So many different checks with a minor nonconformity of one subject show a systemic failure and count as a major
     * nonconformity (ISO/IEC 17021-1, 3.12).
     */
    public static final int ESCALATING_MINORS = 3;

    /** Returns the worse of the two. */
    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns whether something has to be mended or supplied. */
    public boolean isOpen() {
        return compareTo(INDETERMINATE) >= 0;
    }
}
