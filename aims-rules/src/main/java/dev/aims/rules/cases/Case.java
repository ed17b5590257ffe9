package dev.aims.rules.cases;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.dossier.Dossier;
import dev.aims.rules.Aims;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One dossier and what one check says of it.
 *
 * @param check the check
 * @param title what the case is about, in a few words
 * @param dossier the dossier
 * @param outcome the outcome expected for every subject that the check looks at
 * @param says the statement expected, whole; empty if any will do
 */
public record Case(String check, String title, Dossier dossier, Outcome outcome, String says) {

    public Case {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(says, "says");
    }

    /** Assesses the dossier and returns in which way the check disagrees; empty if it agrees. */
    public Optional<String> disagreement(Aims aims) {
        Assessment assessment = aims.assess(dossier);
        List<CheckResult> results = assessment.check(check);
        if (results.isEmpty()) {
            return Optional.of("no pack has the check " + check);
        }
        for (CheckResult result : results) {
            if (result.outcome() != outcome) {
                return Optional.of(check + ", " + title + ": expected " + outcome + ", got " + result.outcome() + ": "
                        + result.statement());
            }
            if (!says.isEmpty() && !says.equals(result.statement())) {
                return Optional.of(check + ", " + title + ": expected to say\n  " + says + "\nbut it says\n  "
                        + result.statement());
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return check + ": " + title + " -> " + outcome;
    }
}
