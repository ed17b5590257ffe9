package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.dossier.Dossiers;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import dev.aims.source.Sources;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Complete dossiers whose verdicts an auditor wrote down, and single changes to one of them. */
class KnownDossiersTest {

    private static final Aims AIMS = Aims.standard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S01-bank-credit-scoring",
                "S07-retail-recommender-continuously-learning",
                "S11-provider-of-a-general-purpose-model-api",
                "S12-internal-demand-forecast-low-risk"
            })
    void everyVerdictReasonAndFailingCheckIsAsWrittenDown(String name) {
        Branch file = read(name);
        Branch expected = branch(file, "expected");
        Assessment assessment = AIMS.assess(Dossiers.of(name, branch(file, "dossier")));

        Map<String, String> verdicts = new TreeMap<>(texts(branch(expected, "clauses")));
        verdicts.putAll(texts(branch(expected, "controls")));
        assertThat(new TreeMap<>(assessment.requirements().stream()
                        .collect(Collectors.toMap(RequirementResult::id, result -> result.verdict()
                                .name()))))
                .isEqualTo(verdicts);
        assertThat(assessment.requirements().stream()
                        .filter(result -> result.reason() != null)
                        .collect(Collectors.toMap(RequirementResult::id, RequirementResult::reason)))
                .isEqualTo(texts(branch(expected, "controls_not_applicable")));
        assertThat(failing(assessment)).isEqualTo(failures(items(expected, "failing_checks"), "severity"));
        assertThat(assessment
                        .checks()
                        .filter(check -> check.outcome() == Outcome.INDETERMINATE)
                        .map(CheckResult::id))
                .containsExactlyInAnyOrderElementsOf(items(expected, "unknown_checks").stream()
                        .map(KnownDossiersTest::text)
                        .toList());
        SystemAssessment system = assessment.systems().values().iterator().next();
        assertThat(system.effectiveImpact()).hasToString(text(expected, "effective_impact"));
        compare(system.euAiAct(), branch(expected, "eu_ai_act"));
    }

    @TestFactory
    Stream<DynamicTest> oneChangeFailsJustTheChecksThatLookAtIt() {
        Branch file = read("mutations");
        return items(file, "mutations").stream()
                .map(Branch.class::cast)
                .map(change -> DynamicTest.dynamicTest(
                        text(change, "id") + " " + text(change, "target_check"), () -> compare(file, change)));
    }

    private static void compare(Branch file, Branch change) {
        Branch base = branch(branch(file, "bases"), text(change, "base"));
        Map<String, Node> dossier = new LinkedHashMap<>();
        dossier.put("as_of", member(base, "as_of"));
        dossier.put("org", patched(member(base, "org"), member(change, "org_patch")));
        Map<String, Node> systems = new LinkedHashMap<>();
        branch(base, "systems")
                .members()
                .forEach((id, system) -> systems.put(id, patched(system, member(change, "system_patch"))));
        dossier.put("systems", Branch.of(systems));

        Assessment assessment = AIMS.assess(Dossiers.of(text(change, "id"), Branch.of(dossier)));

        Set<String> expected = failures(items(change, "collateral_failures"), "severity");
        expected.add(text(change, "target_check") + " " + text(change, "severity"));
        assertThat(failing(assessment)).isEqualTo(expected);
        texts(branch(change, "changed_verdicts")).forEach((id, verdict) -> assertThat(
                        assessment.requirement(id).orElseThrow().verdict())
                .as(id)
                .hasToString(verdict));
    }

    private static void compare(EuClassification found, Branch expected) {
        assertThat(found.tier()).hasToString(text(expected, "tier"));
        assertThat(found.bases())
                .containsExactlyInAnyOrderElementsOf(items(expected, "bases").stream()
                        .map(KnownDossiersTest::text)
                        .toList());
        assertThat(String.valueOf(found.appliesFrom())).isEqualTo(text(expected, "applies_from"));
        assertThat(String.valueOf(found.inForceAtAsOf())).isEqualTo(text(expected, "in_force_at_as_of"));
    }

    /** Merges {@code patch} in; "$unset" takes a member away, "$absent" asserts that there is none. */
    private static Node patched(Node target, Node patch) {
        Map<String, Node> members = new LinkedHashMap<>(((Branch) target).members());
        ((Branch) patch).members().forEach((key, value) -> {
            if (isWord(value, "$unset")) {
                members.remove(key);
            } else if (value instanceof Branch && members.get(key) instanceof Branch before) {
                members.put(key, patched(before, value));
            } else {
                members.put(key, resolved(value));
            }
        });
        return Branch.of(members);
    }

    private static Node resolved(Node value) {
        if (isWord(value, "$absent")) {
            return Scalar.none();
        }
        return value instanceof Branch ? patched(Branch.of(Map.of()), value) : value;
    }

    private static boolean isWord(Node node, String word) {
        return node instanceof Scalar scalar && scalar.text().equals(word);
    }

    private static Set<String> failing(Assessment assessment) {
        return assessment
                .checks()
                .filter(check -> check.outcome().isShortfall())
                .map(check -> check.id() + " " + check.outcome().name().replace("_NC", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> failures(List<Node> listed, String grade) {
        return listed.stream()
                .map(Branch.class::cast)
                .map(failure -> text(failure, "check") + " " + text(failure, grade))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Branch read(String name) {
        List<Fault> faults = new ArrayList<>();
        InputStream in = Objects.requireNonNull(KnownDossiersTest.class.getResourceAsStream("known/" + name + ".json"));
        Node node = Sources.read(name + ".json", in, Limits.DEFAULT, faults);
        assertThat(faults).isEmpty();
        return (Branch) Objects.requireNonNull(node);
    }

    private static Node member(Branch branch, String name) {
        return Objects.requireNonNull(branch.members().get(name), name);
    }

    private static Branch branch(Branch branch, String name) {
        return (Branch) member(branch, name);
    }

    private static List<Node> items(Branch branch, String name) {
        return ((Items) member(branch, name)).items();
    }

    private static String text(Node node) {
        Scalar scalar = (Scalar) node;
        return scalar.kind() == Scalar.Kind.NULL ? "null" : scalar.text();
    }

    private static String text(Branch branch, String name) {
        return text(member(branch, name));
    }

    private static Map<String, String> texts(Branch branch) {
        Map<String, String> texts = new TreeMap<>();
        branch.members().forEach((key, value) -> texts.put(key, text(value)));
        return texts;
    }
}
