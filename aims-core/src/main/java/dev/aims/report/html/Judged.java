package dev.aims.report.html;

import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.report.CatalogWords;
import java.util.List;
import java.util.Map;

/**
 * A requirement with what was found on it.
 *
 * @param anchor where links to it lead
 * @param result the result
 * @param topic what it belongs to
 * @param checks the findings that are shown, by the anchor of their check
 */
record Judged(String anchor, RequirementResult result, Topic topic, Map<String, List<Finding>> checks) {

    Mark mark() {
        return Mark.of(result.verdict());
    }

    /** Returns what has to be said of the verdict besides; empty if nothing. */
    String note(List<SystemAssessment> systems) {
        StringBuilder note = new StringBuilder();
        if (result.escalated()) {
            note.append("Three or more minor nonconformities of one subject together count as a major one. ");
        }
        if (result.verdict() == Verdict.EXCLUSION_CHALLENGED) {
            note.append("The organisation's statement of applicability excludes it; the facts call for it")
                    .append(challenged(systems))
                    .append(". ");
        }
        String reason = result.reason();
        if (reason != null) {
            note.append("Reason: ").append(CatalogWords.words(reason)).append('.');
        }
        return note.toString().strip();
    }

    private String challenged(List<SystemAssessment> systems) {
        List<String> ids = systems.stream()
                .filter(system -> system.verdicts().get(result.id()) == Verdict.EXCLUSION_CHALLENGED)
                .map(SystemAssessment::id)
                .toList();
        return ids.isEmpty() ? "" : ", for " + String.join(", ", ids);
    }
}
