package dev.aims.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.gate.GateDecision.Hold;
import dev.aims.gate.GateDecision.Release;
import dev.aims.gate.GateDecision.ReleaseUnderConcession;
import dev.aims.gate.GateDecision.Tolerated;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class GateTest {

    private static final LocalDate AS_OF = LocalDate.parse("2026-11-20");
    private static final Gate GATE = Gate.before(LifecycleStage.DEPLOYMENT);

    private static final CheckResult CONFORM = check("A.6.2.4-1", Outcome.CONFORM, "validated", "");
    private static final CheckResult OFI = check("A.2.3-2", Outcome.OFI, "the policy refers to no other", "");
    private static final CheckResult MINOR =
            check("A.2.4-1", Outcome.MINOR_NC, "last reviewed on 2025-10-01", "Review the policy.");
    private static final CheckResult MAJOR =
            check("A.6.2.4-2", Outcome.MAJOR_NC, "R3: 0.76, needs >= 0.80", "Train again.");
    private static final CheckResult UNKNOWN =
            check("A.7.4-2", Outcome.INDETERMINATE, "not stated: data quality", "State it.");

    @Test
    void aSystemWithoutShortfallsIsReleased() {
        assertThat(GATE.decide(system(CONFORM, check("A.10.4-1", Outcome.NOT_APPLICABLE, "no customers", ""))))
                .isEqualTo(new Release("credit-scoring", LifecycleStage.DEPLOYMENT, List.of()));
    }

    @Test
    void anOpportunityForImprovementIsAdvice() {
        assertThat(GATE.decide(system(CONFORM, OFI)))
                .isEqualTo(new Release("credit-scoring", LifecycleStage.DEPLOYMENT, List.of(OFI)));
    }

    @Test
    void nonconformitiesAndUndecidedChecksHoldGravestFirst() {
        assertThat(GATE.decide(system(MINOR, CONFORM, UNKNOWN, OFI, MAJOR))).hasToString("""
                        hold of credit-scoring before DEPLOYMENT:
                          A.6.2.4-2: MAJOR_NC: R3: 0.76, needs >= 0.80 -> Train again.
                          A.7.4-2: INDETERMINATE: not stated: data quality -> State it.
                          A.2.4-1: MINOR_NC: last reviewed on 2025-10-01 -> Review the policy.""");
    }

    @Test
    void anUndecidedCheckAloneHolds() {
        assertThat(GATE.decide(system(CONFORM, UNKNOWN))).isInstanceOf(Hold.class);
    }

    @Test
    void aConcessionReleasesThroughItsLastDay() {
        Concession concession = concession(MAJOR, "credit-scoring", "2026-11-20");

        assertThat(GATE.conceding(List.of(concession)).decide(system(CONFORM, OFI, MAJOR)))
                .isEqualTo(new ReleaseUnderConcession(
                        "credit-scoring",
                        LifecycleStage.DEPLOYMENT,
                        List.of(new Tolerated(MAJOR, concession)),
                        List.of(OFI)));
    }

    @Test
    void anExpiredConcessionHolds() {
        Concession expired = concession(MAJOR, "credit-scoring", "2026-11-19");

        assertThat(GATE.conceding(List.of(expired)).decide(system(MAJOR))).hasToString("""
                        hold of credit-scoring before DEPLOYMENT:
                          A.6.2.4-2: MAJOR_NC: R3: 0.76, needs >= 0.80 -> Train again.""");
    }

    @Test
    void aConcessionForAnotherSystemOrCheckHolds() {
        Concession otherSystem = concession(MAJOR, "churn", "2027-01-01");
        Concession otherCheck = concession(MINOR, "credit-scoring", "2027-01-01");

        assertThat(GATE.conceding(List.of(otherSystem, otherCheck)).decide(system(MAJOR)))
                .isInstanceOf(Hold.class);
    }

    @Test
    void anUndecidedCheckCanBeTolerated() {
        Concession concession = concession(UNKNOWN, "credit-scoring", "2026-12-31");

        assertThat(GATE.conceding(List.of(concession)).decide(system(UNKNOWN)))
                .isInstanceOf(ReleaseUnderConcession.class);
    }

    @Test
    void aHoldNamesWhatIsConcededToo() {
        Concession concession = concession(MINOR, "credit-scoring", "2026-12-31");

        assertThat(GATE.conceding(List.of(concession)).decide(system(MINOR, MAJOR)))
                .isEqualTo(new Hold(
                        "credit-scoring",
                        LifecycleStage.DEPLOYMENT,
                        List.of(new HoldReason(
                                "A.6.2.4-2", "MAJOR_NC: R3: 0.76, needs >= 0.80", "Train again.", MAJOR)),
                        List.of(new Tolerated(MINOR, concession)),
                        List.of()));
    }

    @Test
    void ofTwoConcessionsForOneCheckTheLongerCountsWhateverTheirOrder() {
        Concession shorter = concession(MAJOR, "credit-scoring", "2026-11-30");
        Concession longer = concession(MAJOR, "credit-scoring", "2026-12-31");
        Concession expired = concession(MAJOR, "credit-scoring", "2026-01-31");

        GateDecision decision =
                GATE.conceding(List.of(expired, shorter, longer)).decide(system(MAJOR));

        assertThat(decision)
                .isEqualTo(GATE.conceding(List.of(longer, shorter, expired)).decide(system(MAJOR)))
                .isEqualTo(new ReleaseUnderConcession(
                        "credit-scoring", LifecycleStage.DEPLOYMENT, List.of(new Tolerated(MAJOR, longer)), List.of()));
    }

    @Test
    void ofTwoConcessionsThatEndTogetherOneCountsWhateverTheirOrder() {
        Concession ofBoard = granted("board", "pilot", AS_OF);
        Concession ofCro = granted("CRO", "pilot", AS_OF);
        Concession otherReason = granted("CRO", "a pilot", AS_OF);

        assertThat(GATE.conceding(List.of(ofBoard, ofCro, otherReason)).decide(system(MAJOR)))
                .isEqualTo(GATE.conceding(List.of(otherReason, ofCro, ofBoard)).decide(system(MAJOR)));
    }

    @Test
    void theOldGateKeepsItsConcessions() {
        Gate conceding = GATE.conceding(List.of(concession(MAJOR, "credit-scoring", "2026-12-31")));

        assertThat(GATE.decide(system(MAJOR))).isInstanceOf(Hold.class);
        assertThat(conceding.conceding(List.of()).decide(system(MAJOR))).isInstanceOf(Hold.class);
        assertThat(conceding.decide(system(MAJOR))).isInstanceOf(ReleaseUnderConcession.class);
    }

    @Test
    void aProhibitedPracticeHoldsInSpiteOfAConcession() {
        SystemAssessment prohibited = system(
                LifecycleStage.VERIFICATION_VALIDATION,
                new EuClassification(
                        EuTier.PROHIBITED, List.of("ART_5.1.c", "ART_5.1.f"), null, true, List.of(), false),
                Map.of(),
                MAJOR);

        assertThat(GATE.conceding(List.of(concession(MAJOR, "credit-scoring", "2026-12-31")))
                        .decide(prohibited))
                .hasToString("""
                        hold of credit-scoring before DEPLOYMENT:
                          ART_5.1.c, ART_5.1.f: the practice is prohibited by Regulation (EU) 2024/1689, Art. 5 -> Stop the practice.""");
    }

    @Test
    void aProhibitedPracticeMayBeRetired() {
        SystemAssessment prohibited = system(
                LifecycleStage.OPERATION_MONITORING,
                new EuClassification(EuTier.PROHIBITED, List.of("ART_5.1.f"), null, true, List.of(), false),
                Map.of(),
                CONFORM);

        assertThat(Gate.before(LifecycleStage.RETIREMENT).decide(prohibited)).isInstanceOf(Release.class);
    }

    @Test
    void anExclusionThatTheFactsContradictHolds() {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        verdicts.put("A.5.4", Verdict.EXCLUSION_CHALLENGED);
        verdicts.put("A.10.3", Verdict.EXCLUSION_CHALLENGED);

        assertThat(GATE.decide(system(LifecycleStage.VERIFICATION_VALIDATION, minimal(), verdicts, CONFORM)))
                .hasToString("""
                        hold of credit-scoring before DEPLOYMENT:
                          A.5.4: MAJOR_NC: the Statement of Applicability excludes it, but the facts call for it -> Include the control, or mend the facts.
                          A.10.3: MAJOR_NC: the Statement of Applicability excludes it, but the facts call for it -> Include the control, or mend the facts.""");
    }

    @Test
    void aStageThatCannotFollowThePresentOneHolds() {
        assertThat(GATE.decide(system(LifecycleStage.INCEPTION, minimal(), Map.of(), CONFORM)))
                .hasToString("""
                        hold of credit-scoring before DEPLOYMENT:
                          DEPLOYMENT: a system in INCEPTION can't go to DEPLOYMENT""");
    }

    @Test
    void aPresentStageThatIsNotStatedHolds() {
        assertThat(GATE.decide(system(null, minimal(), Map.of(), CONFORM))).hasToString("""
                        hold of credit-scoring before DEPLOYMENT:
                          DEPLOYMENT: the present stage is not stated -> State lifecycle_stage of credit-scoring.""");
    }

    @Test
    void whatNoConcessionCoversComesBeforeFailedChecks() {
        SystemAssessment system = system(
                null,
                new EuClassification(EuTier.PROHIBITED, List.of("ART_5.1.f"), null, true, List.of(), false),
                Map.of("A.5.4", Verdict.EXCLUSION_CHALLENGED),
                MAJOR);

        assertThat(((Hold) GATE.decide(system)).reasons())
                .extracting(HoldReason::subject)
                .containsExactly("DEPLOYMENT", "ART_5.1.f", "A.5.4", "A.6.2.4-2");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RETIREMENT")
    void anySystemMayRetire(LifecycleStage stage) {
        assertThat(Gate.before(LifecycleStage.RETIREMENT).decide(system(stage, minimal(), Map.of(), CONFORM)))
                .isInstanceOf(Release.class);
    }

    @ParameterizedTest
    @EnumSource
    void noSystemReturnsFromRetirement(LifecycleStage next) {
        assertThat(Gate.before(next).decide(system(LifecycleStage.RETIREMENT, minimal(), Map.of(), CONFORM)))
                .isInstanceOf(Hold.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"OPERATION_MONITORING", "CONTINUOUS_VALIDATION", "RE_EVALUATION"})
    void aRunningSystemMayDeployANewVersion(LifecycleStage stage) {
        assertThat(GATE.decide(system(stage, minimal(), Map.of(), CONFORM))).isInstanceOf(Release.class);
    }

    @Test
    void noSystemGoesIntoOperationUnlessItIsDeployed() {
        Gate operation = Gate.before(LifecycleStage.OPERATION_MONITORING);

        assertThat(operation.decide(system(LifecycleStage.VERIFICATION_VALIDATION, minimal(), Map.of(), CONFORM)))
                .isInstanceOf(Hold.class);
        assertThat(operation.decide(system(LifecycleStage.DEPLOYMENT, minimal(), Map.of(), CONFORM)))
                .isInstanceOf(Release.class);
    }

    @Test
    void aConcessionSaysWhoAnswersForItAndWhy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> granted(" ", "pilot", AS_OF))
                .withMessage("a concession needs a text for grantedBy");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> granted("CRO", "", AS_OF))
                .withMessage("a concession needs a text for reason");
        assertThatNullPointerException()
                .isThrownBy(() -> granted("CRO", "pilot", null))
                .withMessage("lastDay");
    }

    @Test
    void aHoldNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Hold("credit-scoring", LifecycleStage.DEPLOYMENT, List.of(), List.of(), List.of()))
                .withMessage("a hold needs a reason");
    }

    private static SystemAssessment system(CheckResult... checks) {
        return system(LifecycleStage.VERIFICATION_VALIDATION, minimal(), Map.of("A.2.2", Verdict.CONFORM), checks);
    }

    private static SystemAssessment system(
            @Nullable LifecycleStage stage,
            EuClassification law,
            Map<String, Verdict> verdicts,
            CheckResult... checks) {
        return new SystemAssessment(
                "credit-scoring",
                AS_OF,
                stage,
                ImpactLevel.HIGH,
                verdicts,
                Map.of("A.2.2", new Applicability(true, null)),
                law,
                List.of(checks),
                Map.of());
    }

    private static EuClassification minimal() {
        return new EuClassification(EuTier.MINIMAL, List.of(), null, false, List.of(), false);
    }

    private static Concession concession(CheckResult check, String system, String lastDay) {
        return new Concession(
                check.id(),
                system,
                "pilot with 200 customers",
                "RISK-812",
                "Head of Models",
                "CRO",
                LocalDate.parse(lastDay),
                null);
    }

    private static Concession granted(String by, String reason, LocalDate lastDay) {
        return new Concession("A.6.2.4-2", "credit-scoring", reason, "RISK-812", "Head of Models", by, lastDay, null);
    }

    private static CheckResult check(String id, Outcome outcome, String statement, String remedy) {
        return new CheckResult(
                id, "credit-scoring", outcome, new Explanation(statement, "", List.of(), List.of(), "", remedy, null));
    }
}
