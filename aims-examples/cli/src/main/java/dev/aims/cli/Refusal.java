package dev.aims.cli;

import dev.aims.binding.DossierException;
import dev.aims.rules.engine.AssessmentException;
import dev.aims.source.Fault;
import java.util.List;
import java.util.Objects;

/**
 * Stands in the place of an assessment when there is none.
 *
 * @param dossier the name under which the dossier was given
 * @param message what went wrong and who has to act
 * @param faults the dossier's faults; none if a rule failed
 * @param exitCode how the process ends because of it
 */
record Refusal(String dossier, String message, List<Fault> faults, int exitCode) {

    Refusal {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(message, "message");
        faults = List.copyOf(faults);
    }

    static Refusal of(String dossier, DossierException e) {
        return new Refusal(dossier, String.valueOf(e.getMessage()), e.faults(), ExitCode.UNUSABLE);
    }

    static Refusal of(String dossier, AssessmentException e) {
        return new Refusal(
                dossier,
                "Dossier \"" + dossier + "\" can't be assessed; treat the gate as closed. " + e.getMessage(),
                List.of(),
                ExitCode.RULE_FAILED);
    }
}
