package dev.aims.gate;

import static dev.aims.gate.Given.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.vocabulary.LifecycleStage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    private static final Gate GATE = Gate.before(LifecycleStage.DEPLOYMENT);
    private static final CheckResult MAJOR = result("A.6.2.4-2", "sys", Outcome.MAJOR_NC, "/systems/sys/vv");
    private static final CheckResult MINOR = result("A.2.4-1", null, Outcome.MINOR_NC, "/org/policy/reviews");
    private static final Baseline BASELINE = Baseline.of("2026-11", of(MAJOR, MINOR));

    @TempDir
    private Path folder;

    @Test
    void whatWasKnownDoesntHold() {
        assertThat(GATE.knowing(BASELINE).decide(of(MAJOR, MINOR)).releases()).isTrue();
    }

    @Test
    void whatIsNewHolds() {
        GateRun run = GATE.knowing(BASELINE)
                .decide(of(MAJOR, MINOR, result("A.7.4-2", "sys", Outcome.MINOR_NC, "/systems/sys/datasets")));

        assertThat(run.decisions().get("sys")).hasToString("""
                hold of sys before DEPLOYMENT:
                  A.7.4-2: MINOR_NC: found MINOR_NC -> mend it""");
    }

    @Test
    void whatBecameWorseHolds() {
        assertThat(GATE.knowing(BASELINE)
                        .decide(of(result("A.2.4-1", null, Outcome.MAJOR_NC, "/org/policy/reviews")))
                        .releases())
                .isFalse();
    }

    @Test
    void theSameCheckOnAnotherFactHolds() {
        assertThat(GATE.knowing(BASELINE)
                        .decide(of(result(
                                "A.6.2.4-2", "sys", Outcome.MAJOR_NC, "/systems/sys/vv", "/systems/sys/requirements")))
                        .releases())
                .isFalse();
    }

    @Test
    void anExclusionThatTheFactsContradictCanBeKnownToo() {
        Assessment excluded = Given.assessment(Given.system(
                "sys",
                Map.of("A.5.4", dev.aims.assessment.Verdict.EXCLUSION_CHALLENGED),
                result("A.2.2-1", "sys", Outcome.CONFORM)));
        Baseline baseline = Baseline.of("known", excluded);

        assertThat(GATE.knowing(baseline).decide(excluded).releases()).isTrue();
        assertThat(baseline.shrunk(excluded)).isEqualTo(baseline);
        assertThat(baseline.shrunk(of(result("A.2.2-1", "sys", Outcome.CONFORM)))
                        .findings())
                .isEmpty();
    }

    @Test
    void oneSystemsFindingDoesntCoverAnothers() {
        Assessment other = Given.assessment(
                Given.system("other", Map.of(), result("A.6.2.4-2", "other", Outcome.MAJOR_NC, "/systems/sys/vv")));

        assertThat(GATE.knowing(BASELINE).decide(other).releases()).isFalse();
    }

    @Test
    void whatIsMendedLeavesItAndWhatIsLessBecomesLess() {
        Baseline shrunk = BASELINE.shrunk(of(
                result("A.6.2.4-2", "sys", Outcome.MINOR_NC, "/systems/sys/vv"),
                result("A.2.4-1", null, Outcome.CONFORM)));

        assertThat(shrunk)
                .isEqualTo(new Baseline(
                        "2026-11",
                        Given.AS_OF,
                        List.of(new BaselineFinding(
                                "A.6.2.4-2", "sys", Outcome.MINOR_NC, List.of("/systems/sys/vv"), null))));
        assertThat(GATE.knowing(shrunk).decide(of(MAJOR)).releases()).isFalse();
    }

    @Test
    void whatWasNotLookedAtOrCantBeDecidedAnyMoreStays() {
        Assessment other = Given.assessment(Given.system("other", Map.of(), MINOR));
        Assessment undecided = of(result("A.6.2.4-2", "sys", Outcome.INDETERMINATE, "/systems/sys/vv"), MINOR);

        assertThat(BASELINE.shrunk(other)).isEqualTo(BASELINE);
        assertThat(BASELINE.shrunk(undecided)).isEqualTo(BASELINE);
    }

    @Test
    void itIsAFileThatPeopleReadAndReviewsShow() throws IOException {
        assertThat(BASELINE.yaml()).isEqualTo("""
                baseline: "2026-11"
                as_of: "2026-11-20"
                findings:
                  - check: A.2.4-1
                    outcome: MINOR_NC
                    facts:
                      - "/org/policy/reviews"
                  - check: A.6.2.4-2
                    system: sys
                    outcome: MAJOR_NC
                    facts:
                      - "/systems/sys/vv"
                """);
        assertThat(Baseline.read(Files.writeString(folder.resolve("baseline.yaml"), BASELINE.yaml())))
                .isEqualTo(BASELINE);
    }

    @Test
    void aFileThatCannotBeUsedIsRefusedWithAllFaults() throws IOException {
        Path file = Files.writeString(
                folder.resolve("baseline.yaml"), "findings:\n  - {check: A.2.4-1, outcome: CONFORM, facts: /org}\n");

        assertThatThrownBy(() -> Baseline.read(file)).hasMessage("""
                Baseline "%1$s" can't be used, 4 faults:
                %1$s:1:1: /as_of: a date is needed, written like 2026-11-20
                %1$s:1:1: /baseline: a text is needed
                %1$s:2:31: /findings/0/outcome: unknown code "CONFORM"; allowed: OFI, MINOR_NC, MAJOR_NC, INDETERMINATE
                %1$s:2:47: /findings/0/facts: a list of texts is needed""".formatted(file));
    }

    @Property(tries = 300)
    void itNeverGrowsOrLoosens(
            @ForAll @Size(max = 8) List<Outcome> before, @ForAll @Size(max = 8) List<Outcome> after) {
        Baseline baseline = Baseline.of("b", of(results(before)));
        Baseline shrunk = baseline.shrunk(of(results(after)));

        assertThat(shrunk.findings())
                .hasSizeLessThanOrEqualTo(baseline.findings().size());
        for (Outcome outcome : Outcome.values()) {
            for (int i = 0; i < 8; i++) {
                CheckResult result = result("A.7.4-" + (i + 1), "sys", outcome, "/c");
                if (shrunk.covering(result).isPresent()) {
                    assertThat(baseline.covering(result)).isPresent();
                }
            }
        }
        assertThat(shrunk.shrunk(of(results(after)))).isEqualTo(shrunk);
    }

    private static CheckResult[] results(List<Outcome> outcomes) {
        List<CheckResult> results = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            results.add(result("A.7.4-" + (i + 1), "sys", outcomes.get(i), "/c"));
        }
        return results.toArray(CheckResult[]::new);
    }

    private static Assessment of(CheckResult... results) {
        return Given.assessment(Given.system("sys", Map.of(), results));
    }
}
