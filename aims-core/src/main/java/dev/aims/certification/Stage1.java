package dev.aims.certification;

import dev.aims.assessment.Assessment;
import dev.aims.dossier.Organisation;
import dev.aims.dossier.improvement.InternalAudits;
import dev.aims.dossier.improvement.ManagementReview;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.ProgrammeTopic;
import java.util.List;

/** What stage 1 builds on: the system is documented, and internal audit and management review are planned or done. */
final class Stage1 {

    private Stage1() {}

    static StageReadiness of(Organisation org, Assessment assessment) {
        CheckedPoints checked = new CheckedPoints(assessment);
        return new StageReadiness(
                1,
                List.of(
                        checked.of("DOCUMENTS", "The documented information asked for is approved.", "7.5.1-1"),
                        checked.of(
                                "SCOPE", "The scope is determined, documented and has all systems.", "4.3-1", "4.3-2"),
                        checked.of("POLICY", "The AI policy is established.", "5.2-1"),
                        checked.of("ROLES", "The two responsibilities for the AIMS are assigned.", "5.3-1"),
                        checked.of("RISK_PROCESS", "Risks are assessed by a documented process.", "6.1.2-1"),
                        checked.of("IMPACT_PROCESS", "Impacts on people are assessed by a process.", "6.1.4-1"),
                        checked.of(
                                "STATEMENT_OF_APPLICABILITY", "The statement of applicability is complete.", "6.1.3-2"),
                        checked.of("OBJECTIVES", "AI objectives are set and can be measured.", "6.2-1"),
                        internalAudit(org.audits()),
                        ReadinessPoint.of(
                                "MANAGEMENT_REVIEW",
                                "A management review is planned or held.",
                                org.managementReviews().some(ManagementReview::exists),
                                "planned or held: " + org.managementReviews().ids(),
                                "none planned, none held")));
    }

    private static ReadinessPoint internalAudit(InternalAudits audits) {
        Truth programmed = audits.programme().defines().hasAll(ProgrammeTopic.FREQUENCY, ProgrammeTopic.PLANNING);
        Truth entered = audits.performed().some(audit -> audit.exists());
        return ReadinessPoint.of(
                "INTERNAL_AUDIT",
                "An internal audit is planned or done.",
                entered.or(programmed),
                entered.isYes()
                        ? "planned or done: " + audits.performed().ids()
                        : "the audit programme defines frequency and planning",
                "none done, and no programme that defines frequency and planning");
    }
}
