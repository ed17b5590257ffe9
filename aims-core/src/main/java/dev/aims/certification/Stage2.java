package dev.aims.certification;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.certification.CertificationAudit;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.AuditGrade;
import dev.aims.vocabulary.CertificationAuditKind;
import dev.aims.vocabulary.NonconformityGrade;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stage 2 builds on: stage 1 is done, the system is in effect, and what is open has a closing date. */
final class Stage2 {

    private final Assessment assessment;
    private final GapAnalysis gaps;
    private final Register register;
    private final Entries<CertificationAudit> audits;
    private final LocalDate asOf;

    Stage2(Dossier dossier, Assessment assessment, GapAnalysis gaps, Register register) {
        this.assessment = assessment;
        this.gaps = gaps;
        this.register = register;
        this.audits = dossier.org().certification().audits();
        this.asOf = dossier.asOf();
    }

    StageReadiness readiness() {
        CheckedPoints checked = new CheckedPoints(assessment);
        return new StageReadiness(
                2,
                List.of(
                        stage1Done(),
                        stage1Findings(),
                        noMajor(),
                        minorsPlanned(),
                        noMajorOnRecord(),
                        recordsPlanned(),
                        checked.of(
                                "INTERNAL_AUDIT_CYCLE",
                                "Internal audits cover the whole system, by independent auditors, and are followed up.",
                                "9.2.1-1",
                                "9.2.1-2",
                                "9.2.2-1",
                                "9.2.2-2",
                                "9.2.2-3"),
                        checked.of(
                                "MANAGEMENT_REVIEW_HELD",
                                "Management reviews are held, with all inputs and with decisions.",
                                "9.3.1-1",
                                "9.3.2-1",
                                "9.3.3-1"),
                        checked.of(
                                "STATEMENT_OF_APPLICABILITY_AGREES",
                                "The statement of applicability is complete and agrees with treatments and facts.",
                                "6.1.3-2",
                                "6.1.3-3"),
                        checked.of(
                                "TREATMENT_PLAN",
                                "The treatment plan is approved and residual risks are accepted.",
                                "6.1.3-4")));
    }

    private ReadinessPoint stage1Done() {
        return ReadinessPoint.of(
                "STAGE_1_DONE",
                "Stage 1 is done.",
                audits.some(this::isStage1Done),
                "done",
                "no stage 1 audit up to " + asOf);
    }

    private ReadinessPoint stage1Findings() {
        Truth open =
                audits.some(audit -> isStage1Done(audit).and(audit.findings().some(finding -> finding.grade()
                        .is(AuditGrade.OFI)
                        .not()
                        .and(finding.closedOn().onOrBefore(asOf).not()))));
        Truth done = audits.some(this::isStage1Done);
        return ReadinessPoint.of(
                "STAGE_1_FINDINGS",
                "What stage 1 found is closed.",
                done.and(open.not()),
                "nothing that stage 1 found is open",
                done.isNo() ? "stage 1 isn't done" : "a finding of stage 1 is open");
    }

    private Truth isStage1Done(CertificationAudit audit) {
        return audit.kind().is(CertificationAuditKind.STAGE_1).and(audit.date().onOrBefore(asOf));
    }

    private ReadinessPoint noMajor() {
        String id = "NO_OPEN_MAJOR";
        String asks = "No requirement has a major nonconformity.";
        List<RequirementGap> majors =
                gaps.open().filter(RequirementGap::isMajor).toList();
        return majors.isEmpty()
                ? orUndecided(id, asks, "none is recorded")
                : new ReadinessPoint(
                        id,
                        asks,
                        ReadinessState.NOT_READY,
                        "on " + ids(majors),
                        evidence(majors, Outcome.MAJOR_NC, Outcome.MINOR_NC),
                        List.of());
    }

    private ReadinessPoint minorsPlanned() {
        String id = "MINORS_PLANNED";
        String asks = "Each minor nonconformity is in the register, with a closing date that hasn't passed.";
        List<RequirementGap> minors = gaps.open()
                .filter(requirement -> requirement.verdict() == Verdict.MINOR_NC)
                .toList();
        List<RequirementGap> unplanned = minors.stream()
                .filter(minor -> register.plans(minor.id()).isNo())
                .toList();
        if (!unplanned.isEmpty()) {
            return new ReadinessPoint(
                    id,
                    asks,
                    ReadinessState.NOT_READY,
                    "without: " + ids(unplanned),
                    evidence(unplanned, Outcome.MINOR_NC),
                    List.of());
        }
        Truth planned = Truth.all(
                minors.stream().map(minor -> register.plans(minor.id())).toList());
        return planned.isUnknown()
                ? ReadinessPoint.of(id, asks, planned, "", "")
                : orUndecided(id, asks, minors.isEmpty() ? "no minor is recorded" : "with a date: " + ids(minors));
    }

    /** An undecided requirement may yet prove to have a nonconformity of either grade. */
    private ReadinessPoint orUndecided(String id, String asks, String ready) {
        List<RequirementGap> undecided = gaps.open()
                .filter(requirement -> requirement.verdict() == Verdict.INDETERMINATE)
                .toList();
        if (!undecided.isEmpty() || gaps.requirements().isEmpty()) {
            return new ReadinessPoint(
                    id,
                    asks,
                    ReadinessState.UNKNOWN,
                    undecided.isEmpty() ? "nothing was assessed" : "can't be decided yet: " + ids(undecided),
                    List.of(),
                    paths(undecided.stream()
                            .flatMap(requirement -> requirement.items().stream())
                            .flatMap(item -> item.missing().stream())));
        }
        return new ReadinessPoint(id, asks, ReadinessState.READY, ready, List.of(), List.of());
    }

    private ReadinessPoint noMajorOnRecord() {
        return ReadinessPoint.of(
                "NO_MAJOR_ON_RECORD",
                "No major nonconformity is open in the organisation's own register.",
                register.someOpen(entry -> entry.grade().is(NonconformityGrade.MAJOR))
                        .not(),
                "none is open",
                "a major one is open");
    }

    private ReadinessPoint recordsPlanned() {
        return ReadinessPoint.of(
                "RECORDS_PLANNED",
                "What is open in the organisation's own register has a closing date that hasn't passed.",
                register.someOpen(entry -> entry.actionDue().onOrAfter(asOf).not())
                        .not(),
                "nothing is open without",
                "something is open without");
    }

    private static String ids(List<RequirementGap> requirements) {
        return requirements.stream().map(RequirementGap::id).collect(Collectors.joining(", "));
    }

    private static List<String> evidence(List<RequirementGap> requirements, Outcome... outcomes) {
        return paths(requirements.stream()
                .flatMap(requirement -> requirement.items().stream())
                .filter(item -> List.of(outcomes).contains(item.outcome()))
                .map(CheckResult::evidence)
                .flatMap(List::stream));
    }

    private static List<String> paths(Stream<String> paths) {
        return List.copyOf(paths.collect(Collectors.toCollection(TreeSet::new)));
    }
}
