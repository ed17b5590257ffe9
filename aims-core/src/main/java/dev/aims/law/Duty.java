package dev.aims.law;

import dev.aims.vocabulary.EuRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty of the law.
 *
 * @param article where it stands
 * @param to the roles it meets
 * @param of what it hangs on
 * @param from from when it applies; null: from the date of the high-risk class
 * @param older from when it applies to what was on the market before {@code from}; null: no difference
 * @param reading the date by another reading of the text; null if there is none
 * @param provided a condition that facts don't answer; empty if there is none
 * @param words the duty in own words
 */
record Duty(
        String article,
        List<EuRole> to,
        Reach of,
        @Nullable ApplicationDate from,
        @Nullable ApplicationDate older,
        @Nullable ApplicationDate reading,
        String provided,
        String words) {

    /** What a duty hangs on. */
    enum Reach {
        /** Any system that the Act reaches directly. */
        ANY,
        /** A paragraph of Art. 50 that the system meets. */
        ART_50,
        HIGH_RISK,
        ANNEX_I_A,
        ANNEX_III,
        ANNEX_III_BUT_2,
        /** A use of Annex III that calls for the assessment of Art. 27. */
        FRIA,
        /** A use of Annex III held not to be high-risk by Art. 6(3). */
        EXEMPTED,
        GPAI,
        GPAI_SYSTEMIC
    }

    Duty {
        to = List.copyOf(to);
    }
}
