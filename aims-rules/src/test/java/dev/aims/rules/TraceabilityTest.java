package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Outcome;
import dev.aims.catalog.Check;
import dev.aims.catalog.Requirement;
import dev.aims.catalog.RequirementKind;
import dev.aims.rules.cases.Case;
import dev.aims.rules.cases.Cases;
import dev.aims.rules.engine.RuleInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** From every requirement to its checks, from every check to its rules and cases, and back. */
class TraceabilityTest {

    private static final Aims AIMS = Aims.standard();
    private static final Set<String> GROUPS = AIMS.catalog().requirements().stream()
            .map(Requirement::group)
            .collect(Collectors.toCollection(TreeSet::new));

    @Test
    void theRequirementsAreThe32LeafClausesAndThe38Controls() {
        assertThat(ids(RequirementKind.CLAUSE))
                .containsExactly(
                        "4.1", "4.2", "4.3", "4.4", "5.1", "5.2", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.1.4", "6.2",
                        "6.3", "7.1", "7.2", "7.3", "7.4", "7.5.1", "7.5.2", "7.5.3", "8.1", "8.2", "8.3", "8.4", "9.1",
                        "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2");
        assertThat(ids(RequirementKind.CONTROL))
                .containsExactly(
                        "A.2.2", "A.2.3", "A.2.4", "A.3.2", "A.3.3", "A.4.2", "A.4.3", "A.4.4", "A.4.5", "A.4.6",
                        "A.5.2", "A.5.3", "A.5.4", "A.5.5", "A.6.1.2", "A.6.1.3", "A.6.2.2", "A.6.2.3", "A.6.2.4",
                        "A.6.2.5", "A.6.2.6", "A.6.2.7", "A.6.2.8", "A.7.2", "A.7.3", "A.7.4", "A.7.5", "A.7.6",
                        "A.8.2", "A.8.3", "A.8.4", "A.8.5", "A.9.2", "A.9.3", "A.9.4", "A.10.2", "A.10.3", "A.10.4");
    }

    @Test
    void everyRequirementHasChecksNumberedWithoutGaps() {
        assertThat(AIMS.catalog().checks()).hasSize(182);
        assertThat(AIMS.catalog().requirements()).allSatisfy(requirement -> assertThat(
                        requirement.checks().stream().map(Check::number))
                .as(requirement.id())
                .startsWith(1)
                .isSorted()
                .doesNotHaveDuplicates());
    }

    @Test
    void everyCheckSaysWhatItAsksHowGraveItIsAndWhatToDo() {
        assertThat(AIMS.catalog().checks()).allSatisfy(check -> {
            assertThat(check.asks()).as(check.id()).isNotBlank();
            assertThat(check.remedy()).as(check.id()).isNotBlank();
            assertThat(check.grades()).as(check.id()).isNotEmpty();
            assertThat(check.criteria()).as(check.id()).isNotEmpty();
            assertThat(check.facts()).as(check.id()).isNotEmpty();
        });
    }

    @Test
    void everyRuleJudgesACheckOfItsCatalogOrDerivesAFact() {
        assertThat(AIMS.rules()).allSatisfy(rule -> {
            if (rule.check().isEmpty()) {
                assertThat(rule.name()).matches("(condition |the |EU class).*");
            } else {
                assertThat(AIMS.catalog().check(rule.check())).as(rule.name()).isPresent();
                assertThat(rule.name()).startsWith(rule.check() + " ");
            }
        });
    }

    @Test
    void everyCheckHasARule() {
        assertThat(AIMS.rules().stream().map(RuleInfo::check))
                .containsAll(AIMS.catalog().checks().stream().map(Check::id).toList());
    }

    @Test
    void everyCriterionIsJudgedAndEveryGradeAndLimitIsUsedByRules() {
        Collection<String> unused = new TreeSet<>();
        for (Requirement requirement : AIMS.catalog().requirements()) {
            String rules = rules(requirement.group());
            for (Check check : requirement.checks()) {
                List<String> names = new ArrayList<>(check.criteria().keySet());
                names.addAll(check.grades().keySet());
                names.addAll(check.limits().keySet());
                names.stream()
                        .filter(name -> !rules.contains('"' + name + '"'))
                        .forEach(name -> unused.add(check.id() + " " + name));
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void everyConditionOfACatalogHasWords() {
        Set<String> named = new TreeSet<>();
        for (Requirement requirement : AIMS.catalog().requirements()) {
            requirement.applies().forEach(precondition -> named.add(precondition.condition()));
            requirement.checks().forEach(check -> {
                named.addAll(check.when());
                named.addAll(check.whenOrg());
            });
        }
        named.removeIf(name -> name.startsWith("APPLIES_"));
        assertThat(AIMS.conditions().keySet()).containsAll(named);
    }

    @Test
    void everyCheckHasCasesForMetNotMetUnknownAndWhereItCanBeNotApplicable() {
        Map<String, Set<Outcome>> tried = GROUPS.stream()
                .flatMap(group -> Cases.of("iso42001/" + group).stream())
                .collect(Collectors.groupingBy(
                        Case::check,
                        Collectors.mapping(
                                Case::outcome, Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)))));
        Set<String> lacking = new TreeSet<>();
        for (Requirement requirement : AIMS.catalog().requirements()) {
            for (Check check : requirement.checks()) {
                Set<Outcome> outcomes = tried.getOrDefault(check.id(), Set.of());
                if (!outcomes.contains(Outcome.CONFORM)) {
                    lacking.add(check.id() + " met");
                }
                if (outcomes.stream().noneMatch(Outcome::isShortfall)) {
                    lacking.add(check.id() + " not met");
                }
                if (!outcomes.contains(Outcome.INDETERMINATE)) {
                    lacking.add(check.id() + " unknown");
                }
                boolean conditional = !requirement.applies().isEmpty()
                        || !check.when().isEmpty()
                        || !check.whenOrg().isEmpty();
                if (conditional && !outcomes.contains(Outcome.NOT_APPLICABLE)) {
                    lacking.add(check.id() + " not applicable");
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    private static List<String> ids(RequirementKind kind) {
        return AIMS.catalog().requirements().stream()
                .filter(requirement -> requirement.kind() == kind)
                .map(Requirement::id)
                .toList();
    }

    private static String rules(String group) {
        String resource = "/dev/aims/packs/iso42001/" + group + "/rules.drl";
        try (InputStream in = Objects.requireNonNull(TraceabilityTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
