package dev.aims.report;

import dev.aims.source.Fault;
import java.util.List;
import java.util.Objects;

/**
 * A dossier that wasn't assessed. That is no pass and no plain fail: every report says so.
 *
 * @param dossier the name under which the host gave the dossier
 * @param kind what stopped the assessment
 * @param message what is wrong, whole
 * @param faults the faults of the dossier, with their places; empty if a rule failed
 */
public record Refused(String dossier, Kind kind, String message, List<Fault> faults) implements Reported {

    /** What stopped an assessment. */
    public enum Kind {
        /** The dossier can't be used. */
        DOSSIER,
        /** A rule failed while running. */
        RULE
    }

    public Refused {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
        faults = List.copyOf(faults);
    }
}
