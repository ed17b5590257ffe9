package dev.aims.cli;

import dev.aims.binding.DossierException;
import dev.aims.report.Refused;
import dev.aims.rules.engine.AssessmentException;
import java.util.List;

/** What stands in the place of an assessment when there is none. */
final class Refusals {

    private Refusals() {}

    static Refused of(String dossier, DossierException e) {
        return new Refused(dossier, Refused.Kind.DOSSIER, String.valueOf(e.getMessage()), e.faults());
    }

    static Refused of(String dossier, AssessmentException e) {
        return new Refused(
                dossier,
                Refused.Kind.RULE,
                "Dossier \"" + dossier + "\" can't be assessed; treat the gate as closed. " + e.getMessage(),
                List.of());
    }

    static int exitCode(Refused refused) {
        return switch (refused.kind()) {
            case DOSSIER -> ExitCode.UNUSABLE;
            case RULE -> ExitCode.RULE_FAILED;
        };
    }
}
