package dev.aims.gate;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** Exclusions that the facts contradict: each counts as a major nonconformity against the control itself. */
final class Exclusions {

    private Exclusions() {}

    static Stream<CheckResult> of(SystemAssessment system) {
        return system.verdicts().entrySet().stream()
                .filter(each -> each.getValue() == Verdict.EXCLUSION_CHALLENGED)
                .map(each -> of(each.getKey(), system.id()));
    }

    private static CheckResult of(String control, String system) {
        String at = "/org/soa/entries/" + control;
        return new CheckResult(
                control,
                system,
                Outcome.MAJOR_NC,
                new Explanation(
                        "the Statement of Applicability excludes it, but the facts call for it",
                        "",
                        List.of(at),
                        List.of(),
                        at,
                        "Include the control, or mend the facts.",
                        null));
    }
}
