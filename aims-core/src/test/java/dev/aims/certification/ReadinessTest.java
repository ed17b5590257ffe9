package dev.aims.certification;

import static dev.aims.certification.ReadinessState.NOT_READY;
import static dev.aims.certification.ReadinessState.READY;
import static dev.aims.certification.ReadinessState.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Pdca;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    private static final String COMPLETE = """
            as_of: 2026-11-20
            org:
              audits: {performed: {a-1: {date: 2026-05-20}}}
              management_reviews: {r-1: {date: null}}
              nonconformities: {}
              certification:
                audits: {s-1: {kind: STAGE_1, date: 2026-11-20, findings: {}}}
            """;

    @Test
    void whereEverythingConformsBothStagesAreReady() {
        Readiness readiness = conforming(COMPLETE).readiness();

        assertThat(readiness.stage1().state()).isEqualTo(READY);
        assertThat(readiness.stage2().state()).isEqualTo(READY);
        assertThat(readiness.gaps().open()).isEmpty();
    }

    @Test
    void aPointNamesTheChecksItRestsOnAndTheirEvidence() {
        assertThat(point(conforming(COMPLETE).readiness().stage1(), "SCOPE"))
                .isEqualTo(new ReadinessPoint(
                        "SCOPE",
                        "The scope is determined, documented and has all systems.",
                        READY,
                        "4.3-1: found CONFORM; 4.3-2: found CONFORM",
                        List.of("/fact/4.3-1", "/fact/4.3-2"),
                        List.of()));
        assertThat(point(
                        conforming(COMPLETE)
                                .with("4.3-2", Outcome.MINOR_NC)
                                .readiness()
                                .stage1(),
                        "SCOPE"))
                .isEqualTo(new ReadinessPoint(
                        "SCOPE",
                        "The scope is determined, documented and has all systems.",
                        NOT_READY,
                        "4.3-2: found MINOR_NC",
                        List.of("/fact/4.3-2"),
                        List.of()));
        assertThat(point(
                        conforming(COMPLETE)
                                .with("4.3-2", Outcome.INDETERMINATE)
                                .readiness()
                                .stage1(),
                        "SCOPE"))
                .isEqualTo(new ReadinessPoint(
                        "SCOPE",
                        "The scope is determined, documented and has all systems.",
                        UNKNOWN,
                        "4.3-2: found INDETERMINATE",
                        List.of(),
                        List.of("/fact/4.3-2")));
    }

    @Test
    void aProvenShortfallDecidesAPointThatIsElseUnknown() {
        assertThat(point(
                                conforming(COMPLETE)
                                        .with("4.3-1", Outcome.MAJOR_NC)
                                        .with("4.3-2", Outcome.INDETERMINATE)
                                        .readiness()
                                        .stage1(),
                                "SCOPE")
                        .state())
                .isEqualTo(NOT_READY);
    }

    @Test
    void anOpportunityForImprovementHoldsNothingUp() {
        assertThat(conforming(COMPLETE)
                        .with("4.3-2", Outcome.OFI)
                        .readiness()
                        .stage1()
                        .state())
                .isEqualTo(READY);
    }

    @Test
    void whatNobodyJudgedIsNotReady() {
        ReadinessPoint point = point(
                conforming(COMPLETE)
                        .with("5.2-1", Outcome.NOT_APPLICABLE)
                        .readiness()
                        .stage1(),
                "POLICY");

        assertThat(point.state()).isEqualTo(UNKNOWN);
        assertThat(point.statement()).isEqualTo("not judged: 5.2-1");
    }

    @Test
    void stage1TakesAPlannedAuditAndReviewAsWellAsOnesDone() {
        assertThat(stage1("audits: {performed: {a-1: {date: null}}}", "INTERNAL_AUDIT"))
                .isEqualTo("READY: planned or done: a-1");
        assertThat(stage1("audits: {performed: {}, programme: {defines: [FREQUENCY, PLANNING]}}", "INTERNAL_AUDIT"))
                .isEqualTo("READY: the audit programme defines frequency and planning");
        assertThat(stage1("audits: {performed: {}, programme: {defines: [FREQUENCY]}}", "INTERNAL_AUDIT"))
                .isEqualTo("NOT_READY: none done, and no programme that defines frequency and planning");
        assertThat(stage1("audits: {performed: {}}", "INTERNAL_AUDIT"))
                .isEqualTo("UNKNOWN: not stated: /org/audits/programme/defines");
        assertThat(stage1("management_reviews: {r-1: {date: 2027-01-10}}", "MANAGEMENT_REVIEW"))
                .isEqualTo("READY: planned or held: r-1");
        assertThat(stage1("management_reviews: {}", "MANAGEMENT_REVIEW"))
                .isEqualTo("NOT_READY: none planned, none held");
    }

    @Test
    void stage2ComesAfterStage1AndWhatThatFound() {
        assertThat(stage2("certification: {audits: {}}", "STAGE_1_DONE"))
                .isEqualTo("NOT_READY: no stage 1 audit up to 2026-11-20");
        assertThat(stage2("certification: {audits: {}}", "STAGE_1_FINDINGS"))
                .isEqualTo("NOT_READY: stage 1 isn't done");
        String done = "certification: {audits: {s-1: {kind: STAGE_1, date: 2026-11-01, findings: %s}}}";
        assertThat(stage2(done.formatted("{f: {grade: MINOR, closed_on: null}}"), "STAGE_1_FINDINGS"))
                .isEqualTo("NOT_READY: a finding of stage 1 is open");
        assertThat(stage2(done.formatted("{f: {grade: OFI, closed_on: null}}"), "STAGE_1_FINDINGS"))
                .isEqualTo("READY: nothing that stage 1 found is open");
        assertThat(stage2(done.formatted("{f: {grade: MINOR}}"), "STAGE_1_FINDINGS"))
                .isEqualTo("UNKNOWN: not stated: /org/certification/audits/s-1/findings/f/closed_on");
    }

    @Test
    void aMajorNonconformityOrAnUndecidedRequirementHoldsStage2() {
        assertThat(stage2(conforming(COMPLETE).with("A.6.2.4-2", Outcome.MAJOR_NC), "NO_OPEN_MAJOR"))
                .isEqualTo("NOT_READY: on A.6.2.4");
        assertThat(stage2(conforming(COMPLETE).with("A.6.2.4-2", Outcome.INDETERMINATE), "NO_OPEN_MAJOR"))
                .isEqualTo("UNKNOWN: can't be decided yet: A.6.2.4");
        assertThat(stage2(conforming(COMPLETE), "NO_OPEN_MAJOR")).isEqualTo("READY: none is recorded");
    }

    @Test
    void aMinorNonconformityNeedsAnOpenEntryWithADateAhead() {
        String register =
                COMPLETE.replace("nonconformities: {}", "nonconformities: {n: {ref: A.2.2, grade: MINOR, %s}}");

        assertThat(stage2(conforming(COMPLETE).with("A.2.2-3", Outcome.MINOR_NC), "MINORS_PLANNED"))
                .isEqualTo("NOT_READY: without: A.2.2");
        assertThat(stage2(
                        conforming(register.formatted("action_due: 2026-12-31, closed_on: null"))
                                .with("A.2.2-3", Outcome.MINOR_NC),
                        "MINORS_PLANNED"))
                .isEqualTo("READY: with a date: A.2.2");
        assertThat(stage2(
                        conforming(register.formatted("closed_on: null")).with("A.2.2-3", Outcome.MINOR_NC),
                        "MINORS_PLANNED"))
                .isEqualTo("UNKNOWN: not stated: /org/nonconformities/n/action_due");
    }

    @Test
    void theOrganisationsOwnRegisterCountsToo() {
        assertThat(stage2(
                        "nonconformities: {n: {grade: MAJOR, action_due: 2026-12-31, closed_on: null}}",
                        "NO_MAJOR_ON_RECORD"))
                .isEqualTo("NOT_READY: a major one is open");
        assertThat(stage2(
                        "nonconformities: {n: {grade: MINOR, action_due: 2026-11-19, closed_on: null}}",
                        "RECORDS_PLANNED"))
                .isEqualTo("NOT_READY: something is open without");
        assertThat(stage2("nonconformities: {n: {grade: MAJOR, closed_on: 2026-11-19}}", "NO_MAJOR_ON_RECORD"))
                .isEqualTo("READY: none is open");
    }

    @Test
    void gapsAreCountedByGroupAndByPhase() {
        GapAnalysis gaps = conforming(COMPLETE)
                .with("9.3.1-1", Outcome.MAJOR_NC)
                .with("9.2.2-3", Outcome.MINOR_NC)
                .with("A.2.2-1", Outcome.NOT_APPLICABLE)
                .readiness()
                .gaps();

        assertThat(gaps.byGroup()).containsOnlyKeys("c4", "c5", "c6", "c7", "c9", "A");
        assertThat(gaps.byGroup().get("c9"))
                .isEqualTo(new Tally(Map.of(Verdict.CONFORM, 3, Verdict.MAJOR_NC, 1, Verdict.MINOR_NC, 1)));
        assertThat(gaps.byPhase().get(Pdca.CHECK)).isEqualTo(gaps.byGroup().get("c9"));
        assertThat(gaps.byPhase().get(Pdca.ACT).total()).isZero();
        assertThat(gaps.open().map(RequirementGap::id)).containsExactly("9.2.2", "9.3.1");
        assertThat(gaps.requirement("9.2.2").orElseThrow().items())
                .extracting(CheckResult::id)
                .containsExactly("9.2.2-3");
    }

    @Test
    void anAssessmentOfSomethingElseIsRefused() {
        Dossier other = Dossiers.parse("other.yaml", "as_of: 2026-11-20");
        Assessed assessed = conforming(COMPLETE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Readiness.of(other, assessed.assessment(), assessed.catalog()))
                .withMessage("the assessment is of another dossier than \"other.yaml\"; pass the one assessed");
        Catalog more = conforming(COMPLETE).with("10.2-1", Outcome.CONFORM).catalog();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Readiness.of(Dossiers.parse("d.yaml", COMPLETE), assessed.assessment(), more))
                .withMessage(
                        "the assessment has no requirement 10.2; pass the catalog by which the dossier was assessed");
    }

    private static Assessed conforming(String dossier) {
        return new Assessed(Dossiers.parse("d.yaml", dossier), Outcome.CONFORM);
    }

    private static String stage1(String org, String point) {
        return words(point(
                conforming("as_of: 2026-11-20\norg: {" + org + "}").readiness().stage1(), point));
    }

    private static String stage2(String org, String point) {
        return stage2(conforming("as_of: 2026-11-20\norg: {" + org + "}"), point);
    }

    private static String stage2(Assessed assessed, String point) {
        return words(point(assessed.readiness().stage2(), point));
    }

    private static ReadinessPoint point(StageReadiness stage, String id) {
        return stage.points().stream()
                .filter(point -> point.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String words(ReadinessPoint point) {
        return point.state() + ": " + point.statement();
    }
}
