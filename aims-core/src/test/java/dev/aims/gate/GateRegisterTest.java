package dev.aims.gate;

import static dev.aims.gate.Given.action;
import static dev.aims.gate.Given.concession;
import static dev.aims.gate.Given.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.Outcome;
import dev.aims.gate.RegisterRemark.Kind;
import dev.aims.vocabulary.LifecycleStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateRegisterTest {

    private static final Gate GATE = Gate.before(LifecycleStage.DEPLOYMENT);
    private static final Assessment GIVEN = Given.assessment(
            Given.system(
                    "churn",
                    Map.of(),
                    result("A.6.2.4-2", "churn", Outcome.CONFORM),
                    result("A.2.4-1", null, Outcome.MINOR_NC, "/org/policy/reviews")),
            Given.system(
                    "scoring",
                    Map.of(),
                    result("A.6.2.4-2", "scoring", Outcome.MAJOR_NC, "/systems/scoring/vv"),
                    result("A.2.4-1", null, Outcome.MINOR_NC, "/org/policy/reviews")));

    private static final String FILE = """
            concessions:
              - check: A.6.2.4-2
                system: scoring
                reason: a pilot
                ticket: RISK-812
                owner: Head of Models
                granted_by: CRO
                last_day: 2026-12-31
            corrective_actions:
              - {check: A.2.4-1, system: churn, action: review the policy, ticket: RISK-9, owner: AIMS manager, due: 2026-12-01}
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileReadsAsItSays() throws IOException {
        GateRegister register = GateRegister.read(file(FILE));

        assertThat(register)
                .isEqualTo(new GateRegister(
                        List.of(concession("A.6.2.4-2", "scoring", "2026-12-31")),
                        List.of(action("A.2.4-1", "churn", "2026-12-01"))));
        assertThat(register.concessions().get(0).place()).hasToString(folder.resolve("register.yaml") + ":2:5");
    }

    @Test
    void anEntryThatLacksSomethingIsRefusedWithAllFaults() throws IOException {
        Path file = file("""
                concessions:
                  - {check: A.2.2-1, system: '', reasons: x, last_day: 2026-02-30}
                  - 7
                corrective_actions: 3
                """);

        assertThatThrownBy(() -> GateRegister.read(file))
                .isInstanceOf(GateFileException.class)
                .hasMessage("""
                Register "%1$s" can't be used, 9 faults:
                %1$s:2:5: /concessions/0/granted_by: a text is needed
                %1$s:2:5: /concessions/0/owner: a text is needed
                %1$s:2:5: /concessions/0/reason: a text is needed
                %1$s:2:5: /concessions/0/ticket: a text is needed
                %1$s:2:30: /concessions/0/system: a text is needed
                %1$s:2:34: /concessions/0: unknown key "reasons", did you mean "reason"?; allowed: check, system, reason, ticket, owner, granted_by, last_day
                %1$s:2:56: /concessions/0/last_day: that is no date; a date is written like 2026-11-20
                %1$s:3:5: /concessions/1: a map is needed
                %1$s:4:21: /corrective_actions: a list is needed""".formatted(file));
    }

    @Test
    void aRegisterThatIsAllUsedGivesNothingToRemark() throws IOException {
        Gate gate = GATE.under(new GateRegister(
                GateRegister.read(file(FILE)).concessions(),
                List.of(action("A.2.4-1", "churn", "2026-12-01"), action("A.2.4-1", "scoring", "2026-12-01"))));

        GateRun run = gate.decide(GIVEN);

        assertThat(run.releases()).isTrue();
        assertThat(run.remarks()).isEmpty();
    }

    @Test
    void entriesThatDoNothingAreNamedWithTheReason() {
        GateRegister register = new GateRegister(
                List.of(
                        concession("A.6.2.4-2", "scoring", "2026-11-19"),
                        concession("A.6.2.4-2", "churn", "2027-01-01"),
                        concession("A.6.2.4-3", "churn", "2027-01-01"),
                        concession("A.6.2.4-2", "scorin", "2027-01-01")),
                List.of(action("A.6.2.4-2", "scoring", "2027-01-01")));

        assertThat(GATE.under(register).decide(GIVEN).remarks())
                .extracting(RegisterRemark::kind, RegisterRemark::sentence)
                .containsExactlyInAnyOrder(
                        tuple(
                                Kind.EXPIRED,
                                "the concession for A.6.2.4-2 of scoring ended on 2026-11-19; mend the shortfall or renew it"),
                        tuple(
                                Kind.UNUSED,
                                "the concession for A.6.2.4-2 of churn isn't used, the check doesn't hold; delete it"),
                        tuple(
                                Kind.UNKNOWN,
                                "the concession for A.6.2.4-3 of churn names a check that no pack has, did you mean \"A.6.2.4-2\"?"),
                        tuple(
                                Kind.UNKNOWN,
                                "the concession for A.6.2.4-2 of scorin names a system that this dossier doesn't state, did you mean \"scoring\"?"),
                        tuple(
                                Kind.WITHOUT_EFFECT,
                                "the corrective action for A.6.2.4-2 of scoring has no effect: what was found is too grave for it under this gate's policy"));
    }

    @Test
    void twoEntriesThatSayDifferentThingsAreNamed() {
        GateRun run = GATE.conceding(List.of(
                        concession("A.6.2.4-2", "scoring", "2026-11-30"),
                        concession("A.6.2.4-2", "scoring", "2026-12-31")))
                .decide(GIVEN, List.of("scoring"));

        assertThat(run.remarks())
                .extracting(RegisterRemark::kind, RegisterRemark::sentence)
                .containsExactly(
                        tuple(
                                Kind.UNUSED,
                                "the concession for A.6.2.4-2 of scoring isn't used, another entry covers it; delete it"),
                        tuple(
                                Kind.CONTRADICTORY,
                                "2 entries, each a concession for A.6.2.4-2 of scoring, say different things; the one"
                                        + " that ends later counts, keep one"));
    }

    @Test
    void aRegisterMarksTheRunAsDifferingFromTheDefaults() {
        GateRun run = GATE.with(GatePolicy.DEFAULT.with(Outcome.MINOR_NC, Effect.ADVISORY))
                .under(new GateRegister(
                        List.of(concession("A.6.2.4-2", "scoring", "2026-12-31")),
                        List.of(action("A.2.4-1", "churn", "2026-12-01"))))
                .knowing(new Baseline("before the gate", Given.AS_OF, List.of()))
                .decide(GIVEN);

        assertThat(run.departures().all())
                .extracting(Departures.Departure::sentence)
                .containsExactly(
                        "MINOR_NC: advisory",
                        "A.6.2.4-2 of scoring conceded through 2026-12-31 by CRO (RISK-812, owner Head of Models): a pilot",
                        "A.2.4-1 of churn, corrective action due 2026-12-01 (RISK-9, owner AIMS manager): review the policy",
                        "baseline \"before the gate\" of 2026-11-20, 0 findings");
    }

    @Test
    void whatStandsAtTheOrganisationHoldsIfItHoldsAnySystem() {
        Gate gate = GATE.under(new GateRegister(List.of(), List.of(action("A.2.4-1", "churn", "2026-12-01"))));

        GateRun run = gate.decide(GIVEN);

        assertThat(run.standing(GIVEN.check("A.2.4-1").get(0)).kind()).isEqualTo(Standing.Kind.HOLDS);
        assertThat(gate.decide(GIVEN, List.of("churn"))
                        .standing(GIVEN.check("A.2.4-1").get(0)))
                .isEqualTo(new Standing(Standing.Kind.TOLERATED, List.of(action("A.2.4-1", "churn", "2026-12-01"))));
        assertThat(run.standing(GIVEN.check("A.6.2.4-2").get(0))).isEqualTo(Standing.CLEAR);
    }

    @Property(tries = 200)
    void theOrderOfEntriesMakesNoDifference(
            @ForAll @Size(max = 6) List<@IntRange(max = 60) Integer> days, @ForAll long seed) {
        List<Concession> concessions = days.stream()
                .map(day -> concession(
                        "A.6.2.4-2", "scoring", Given.AS_OF.plusDays(day - 30L).toString()))
                .toList();
        List<Concession> shuffled = new java.util.ArrayList<>(concessions);
        Collections.shuffle(shuffled, new java.util.Random(seed));

        assertThat(GATE.conceding(shuffled).decide(GIVEN).decisions())
                .isEqualTo(GATE.conceding(concessions).decide(GIVEN).decisions());
        assertThat(GATE.conceding(shuffled).decide(GIVEN).remarks())
                .isEqualTo(GATE.conceding(concessions).decide(GIVEN).remarks());
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("register.yaml"), content);
    }
}
