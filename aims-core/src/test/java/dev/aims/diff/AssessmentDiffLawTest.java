package dev.aims.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.RandomAssessments;
import dev.aims.fact.Presence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** What holds of the diff of any two assessments. */
class AssessmentDiffLawTest {

    private static final FactDiff FACTS = new FactDiff(List.of(
            stated("/as_of"),
            stated("/org/policy/reviews/r-1/date"),
            stated("/org/risk"),
            new FactChange("/systems/scoring", Presence.UNKNOWN, Presence.STATED, null, null)));

    @Property(tries = 100)
    void anAssessmentDoesNotDifferFromItself(@ForAll long seed) {
        AssessmentDiff diff = AssessmentDiff.between(RandomAssessments.of(seed), RandomAssessments.of(seed));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(DiffWords.summary(diff)).isEqualTo("no check moved");
        assertThat(DiffWords.facts(diff)).isEqualTo("No fact changed.");
    }

    @Property(tries = 300)
    void fromTheOtherSideBetterIsWorseAndNewIsGone(@ForAll long first, @ForAll @LongRange(max = 50) long second) {
        Assessment a = RandomAssessments.of(first);
        Assessment b = RandomAssessments.of(second);

        assertThat(AssessmentDiff.between(a, b).mirrored()).isEqualTo(AssessmentDiff.between(b, a));
        assertThat(AssessmentDiff.between(a, b, FACTS).mirrored())
                .isEqualTo(AssessmentDiff.between(b, a, FACTS.mirrored()));
    }

    @Property(tries = 300)
    void everyCheckThatDiffersIsThereOnceAndNoOther(@ForAll long first, @ForAll @LongRange(max = 50) long second) {
        Map<List<String>, CheckResult> before = results(RandomAssessments.of(first));
        Map<List<String>, CheckResult> after = results(RandomAssessments.of(second));
        Set<List<String>> differing = new HashSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(key -> Objects.equals(before.get(key), after.get(key)));

        AssessmentDiff diff = AssessmentDiff.between(RandomAssessments.of(first), RandomAssessments.of(second));

        assertThat(diff.checks().stream().map(check -> key(check.id(), check.system())))
                .containsExactlyInAnyOrderElementsOf(differing);
        assertThat(diff.checks()).allSatisfy(check -> assertThat(check.movement() == Movement.CHANGED)
                .isEqualTo(check.before() != null
                        && check.after() != null
                        && check.before().outcome() == check.after().outcome()));
    }

    @Property(tries = 300)
    void whatMovedACheckStandsAtAboveOrBelowWhatItRestsOn(
            @ForAll long first, @ForAll @LongRange(max = 50) long second) {
        AssessmentDiff diff = AssessmentDiff.between(RandomAssessments.of(first), RandomAssessments.of(second), FACTS);

        for (CheckChange check : diff.checks()) {
            List<FactChange> touching = FACTS.changes().stream()
                    .filter(fact -> check.evidence().stream().anyMatch(path -> touch(path, fact.pointer())))
                    .toList();
            assertThat(check.facts()).isEqualTo(touching.isEmpty() ? List.of(stated("/as_of")) : touching);
        }
        assertThat(diff.idleFacts()).allSatisfy(fact -> assertThat(diff.checks())
                .noneMatch(check -> check.facts().contains(fact)));
    }

    private static boolean touch(String a, String b) {
        return (a + "/").startsWith(b + "/") || (b + "/").startsWith(a + "/");
    }

    private static FactChange stated(String pointer) {
        return new FactChange(pointer, Presence.STATED, Presence.STATED, null, null);
    }

    private static Map<List<String>, CheckResult> results(Assessment assessment) {
        Map<List<String>, CheckResult> results = new HashMap<>();
        assessment.checks().forEach(result -> results.put(key(result.id(), result.system()), result));
        return results;
    }

    private static List<String> key(String id, @Nullable String system) {
        return List.of(id, Objects.toString(system));
    }
}
