package dev.aims.gate;

import dev.aims.source.Place;
import org.jspecify.annotations.Nullable;

/** Why a gate lets a shortfall pass. It stays a shortfall, and every report shows it with its ground. */
public sealed interface Ground permits Concession, CorrectiveAction, BaselineFinding {

    /** Returns the check. */
    String check();

    /** Returns the system; null for a finding of the organisation's own. */
    @Nullable
    String system();

    /** Returns the ground in words, as reports print it. */
    String inWords();

    /** Returns where it is written; null if it wasn't read from a file. Takes no part in equality. */
    @Nullable
    Place place();
}
