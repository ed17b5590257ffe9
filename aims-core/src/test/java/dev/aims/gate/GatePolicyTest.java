package dev.aims.gate;

import static dev.aims.gate.Given.action;
import static dev.aims.gate.Given.concession;
import static dev.aims.gate.Given.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.vocabulary.LifecycleStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GatePolicyTest {

    private static final Gate GATE = Gate.before(LifecycleStage.DEPLOYMENT);
    private static final CheckResult MAJOR = result("A.6.2.4-2", "sys", Outcome.MAJOR_NC, "/systems/sys/vv");
    private static final CheckResult MINOR = result("A.2.4-1", "sys", Outcome.MINOR_NC, "/org/policy/reviews");

    @TempDir
    private Path folder;

    @Test
    void aMinorNonconformityPassesWithAPlannedActionThroughItsLastDay() {
        assertThat(decide(
                        GATE.under(new GateRegister(List.of(), List.of(action("A.2.4-1", "sys", "2026-11-20")))),
                        MINOR))
                .isInstanceOf(GateDecision.ReleaseUnderConcession.class);
        assertThat(decide(
                        GATE.under(new GateRegister(List.of(), List.of(action("A.2.4-1", "sys", "2026-11-19")))),
                        MINOR))
                .isInstanceOf(GateDecision.Hold.class);
    }

    @Test
    void aMajorNonconformityNeedsAConcession() {
        GateRegister planned = new GateRegister(List.of(), List.of(action("A.6.2.4-2", "sys", "2027-01-01")));

        assertThat(decide(GATE.under(planned), MAJOR)).isInstanceOf(GateDecision.Hold.class);
        assertThat(decide(GATE.conceding(List.of(concession("A.6.2.4-2", "sys", "2027-01-01"))), MAJOR))
                .isInstanceOf(GateDecision.ReleaseUnderConcession.class);
    }

    @Test
    void aCheckCanBeMadeToHoldWithoutException() {
        Gate strict = GATE.with(GatePolicy.DEFAULT.withCheck("A.6.2.4-2", Effect.HOLDS))
                .conceding(List.of(concession("A.6.2.4-2", "sys", "2027-01-01")))
                .knowing(new Baseline("known", Given.AS_OF, List.of(BaselineFinding.of(MAJOR))));

        assertThat(decide(strict, MAJOR)).isInstanceOf(GateDecision.Hold.class);
    }

    @Test
    void aCheckCanBeMadeAdvisory() {
        assertThat(decide(GATE.with(GatePolicy.DEFAULT.withCheck("A.6.2.4-2", Effect.ADVISORY)), MAJOR))
                .isEqualTo(new GateDecision.Release("sys", LifecycleStage.DEPLOYMENT, List.of(MAJOR)));
    }

    @Test
    void anOutcomeCanBeMadeStricterOrMilder() {
        CheckResult ofi = result("A.2.3-2", "sys", Outcome.OFI, "/org/policy");

        assertThat(decide(GATE.with(GatePolicy.DEFAULT.with(Outcome.OFI, Effect.HOLDS)), ofi))
                .isInstanceOf(GateDecision.Hold.class);
        assertThat(decide(GATE.with(GatePolicy.DEFAULT.with(Outcome.MAJOR_NC, Effect.ADVISORY)), MAJOR))
                .isInstanceOf(GateDecision.Release.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GatePolicy.DEFAULT.with(Outcome.CONFORM, Effect.HOLDS))
                .withMessage("CONFORM never holds, so it has no effect to set");
    }

    @Test
    void minorNonconformitiesThatTogetherAreAMajorOneNeedConcessions() {
        SystemAssessment escalated = Given.system(
                "sys",
                Map.of("A.2.4", Verdict.MAJOR_NC),
                MINOR,
                result("A.2.4-2", "sys", Outcome.MINOR_NC),
                result("A.2.4-3", "sys", Outcome.MINOR_NC));
        Gate planned = GATE.under(new GateRegister(
                List.of(),
                List.of(
                        action("A.2.4-1", "sys", "2027-01-01"),
                        action("A.2.4-2", "sys", "2027-01-01"),
                        action("A.2.4-3", "sys", "2027-01-01"))));

        assertThat(planned.decide(escalated)).hasToString("""
                hold of sys before DEPLOYMENT:
                  A.2.4-1: MINOR_NC: found MINOR_NC; one of several minor nonconformities that together count as a major one -> mend it
                  A.2.4-2: MINOR_NC: found MINOR_NC; one of several minor nonconformities that together count as a major one -> mend it
                  A.2.4-3: MINOR_NC: found MINOR_NC; one of several minor nonconformities that together count as a major one -> mend it""");
    }

    @Test
    void whatIsAskedOnlyLaterDoesntHoldAnEarlierGate() {
        SystemAssessment running = Given.system(
                "sys",
                LifecycleStage.OPERATION_MONITORING,
                Map.of(),
                Map.of("A.6.2.4-2", LifecycleStage.OPERATION_MONITORING),
                MAJOR);

        assertThat(GATE.decide(running))
                .isEqualTo(new GateDecision.Release("sys", LifecycleStage.DEPLOYMENT, List.of(MAJOR)));
        assertThat(Gate.before(LifecycleStage.CONTINUOUS_VALIDATION).decide(running))
                .isInstanceOf(GateDecision.Hold.class);
    }

    @Test
    void anEffectSetForACheckOrItsRequirementCountsFromAnyStage() {
        SystemAssessment running = Given.system(
                "sys",
                LifecycleStage.OPERATION_MONITORING,
                Map.of(),
                Map.of("A.6.2.4-2", LifecycleStage.OPERATION_MONITORING),
                MAJOR);

        assertThat(GATE.with(GatePolicy.DEFAULT.withCheck("A.6.2.4-2", Effect.HOLDS))
                        .decide(running))
                .isInstanceOf(GateDecision.Hold.class);
        assertThat(GATE.with(GatePolicy.DEFAULT.withCheck("A.6.2.4", Effect.HOLDS))
                        .decide(running))
                .isInstanceOf(GateDecision.Hold.class);
        assertThat(decide(GATE.with(GatePolicy.DEFAULT.withCheck("A.6.2.4", Effect.ADVISORY)), MAJOR))
                .isInstanceOf(GateDecision.Release.class);
    }

    @Test
    void escalationCountsThisSystemsOwnMinorsAndNothingElse() {
        Gate planned = GATE.under(new GateRegister(List.of(), List.of(action("A.2.4-1", "sys", "2027-01-01"))));
        SystemAssessment besideAnothersMajor = Given.system("sys", Map.of("A.2.4", Verdict.MAJOR_NC), MINOR);
        SystemAssessment excluded = Given.system(
                "sys",
                Map.of("A.2.4", Verdict.EXCLUSION_CHALLENGED),
                MINOR,
                result("A.2.4-2", "sys", Outcome.MINOR_NC),
                result("A.2.4-3", "sys", Outcome.MINOR_NC));
        Gate allPlanned = GATE.under(new GateRegister(
                List.of(concession("A.2.4", "sys", "2027-01-01")),
                List.of(
                        action("A.2.4-1", "sys", "2027-01-01"),
                        action("A.2.4-2", "sys", "2027-01-01"),
                        action("A.2.4-3", "sys", "2027-01-01"))));

        assertThat(planned.decide(besideAnothersMajor)).isInstanceOf(GateDecision.ReleaseUnderConcession.class);
        assertThat(allPlanned.decide(excluded)).isInstanceOf(GateDecision.Hold.class);
    }

    @Test
    void anExclusionThatTheFactsContradictCanBeConcededAsAMajorOne() {
        SystemAssessment excluded = Given.system(
                "sys", Map.of("A.5.4", Verdict.EXCLUSION_CHALLENGED), result("A.2.2-1", "sys", Outcome.CONFORM));

        assertThat(GATE.decide(excluded)).isInstanceOf(GateDecision.Hold.class);
        assertThat(GATE.conceding(List.of(concession("A.5.4", "sys", "2027-01-01")))
                        .decide(excluded))
                .isInstanceOf(GateDecision.ReleaseUnderConcession.class);
    }

    @Test
    void aFileNamesOnlyWhatDiffers() throws IOException {
        Path file = Files.writeString(
                folder.resolve("policy.yaml"),
                "outcomes: {MINOR_NC: ADVISORY, OFI: ADVISORY}\nchecks:\n  A.6.2.4-2: HOLDS\n");

        GatePolicy policy = GatePolicy.read(file);

        assertThat(policy.differences())
                .containsExactly(Map.entry("A.6.2.4-2", Effect.HOLDS), Map.entry("MINOR_NC", Effect.ADVISORY));
        assertThat(policy)
                .isEqualTo(GatePolicy.DEFAULT
                        .with(Outcome.MINOR_NC, Effect.ADVISORY)
                        .withCheck("A.6.2.4-2", Effect.HOLDS));
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedWithAllFaults() throws IOException {
        Path file = Files.writeString(
                folder.resolve("policy.yaml"), "outcomes: {MINOR: HOLDS}\nchecks: {A.2.2-1: HOLD}\ncheck: {}\n");

        assertThatThrownBy(() -> GatePolicy.read(file))
                .isInstanceOf(GateFileException.class)
                .hasMessage("""
                Gate policy "%1$s" can't be used, 3 faults:
                %1$s:1:12: /outcomes: unknown key "MINOR"; allowed: OFI, MINOR_NC, MAJOR_NC, INDETERMINATE
                %1$s:2:19: /checks/A.2.2-1: unknown code "HOLD", did you mean "HOLDS"?; allowed: ADVISORY, HOLDS_UNLESS_PLANNED, HOLDS_UNLESS_CONCEDED, HOLDS
                %1$s:3:1: unknown key "check", did you mean "checks"?; allowed: outcomes, checks""".formatted(file));
    }

    private static GateDecision decide(Gate gate, CheckResult... checks) {
        return gate.decide(Given.system("sys", Map.of(), checks));
    }
}
