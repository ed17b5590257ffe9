package dev.aims.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogTest {

    @Test
    void requirementsAndChecksComeInTheOrderOfTheStandard() {
        Catalog catalog = new Catalog(List.of(
                requirement("ACME.1", check("ACME.1-1")),
                requirement("A.10.2", check("A.10.2-1")),
                requirement("A.2.2", check("A.2.2-1"), check("A.2.2-2")),
                requirement("10.2", check("10.2-1")),
                requirement("6.1.2")));

        assertThat(catalog.requirements())
                .extracting(Requirement::id)
                .containsExactly("6.1.2", "10.2", "A.2.2", "A.10.2", "ACME.1");
        assertThat(catalog.checks())
                .extracting(Check::id)
                .containsExactly("10.2-1", "A.2.2-1", "A.2.2-2", "A.10.2-1", "ACME.1-1");
    }

    @Test
    void requirementsAndChecksAreFoundById() {
        Requirement policy = requirement("A.2.2", check("A.2.2-1"));
        Catalog catalog = new Catalog(List.of(policy));

        assertThat(catalog.requirement("A.2.2")).contains(policy);
        assertThat(catalog.requirement("A.2.3")).isEmpty();
        assertThat(catalog.check("A.2.2-1")).contains(policy.checks().get(0));
        assertThat(catalog.check("A.2.2-2")).isEmpty();
    }

    @Test
    void aRequirementIsDefinedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalog(List.of(requirement("A.2.2"), requirement("A.2.2"))))
                .withMessage("\"A.2.2\" is defined twice");
    }

    @Test
    void aCheckIsDefinedOnceEvenByDifferentRequirements() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalog(
                        List.of(requirement("A.2.2", check("A.2.2-1")), requirement("A.2.3", check("A.2.2-1")))))
                .withMessage("\"A.2.2-1\" is defined twice");
    }

    @Test
    void groupsComeInTheOrderOfTheirRequirements() {
        Requirement policy = requirement("A.2.2", "a2");
        Requirement context = requirement("4.1", "c4");
        Requirement own = requirement("ACME.1", "acme");
        Catalog catalog = new Catalog(
                List.of(new Group("a2", "Policies"), new Group("c4", "Context"), new Group("a9", "Use")),
                List.of(own, policy, context));

        assertThat(catalog.groups())
                .containsExactly(new Group("c4", "Context"), new Group("a2", "Policies"), new Group("acme", ""));
        assertThat(catalog.requirements(new Group("a2", "Policies"))).containsExactly(policy);
    }

    @Test
    void aGroupIsDefinedOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalog(List.of(new Group("a2", "One"), new Group("a2", "Two")), List.of()))
                .withMessage("\"a2\" is defined twice");
    }

    @Test
    void aCheckKnowsItsNumber() {
        assertThat(check("A.6.2.4-12").number()).isEqualTo(12);
    }

    @Test
    void aHostSetsGradesAndLimitsAndNothingElse() {
        Check check = check("A.2.4-1");
        Map<String, Grade> grades = Map.of("late", Grade.MAJOR);
        Map<String, BigDecimal> limits = Map.of("review_interval_days", BigDecimal.valueOf(180));

        Check stricter = check.with(grades, limits);

        assertThat(stricter.grades()).isEqualTo(grades);
        assertThat(stricter.limits()).isEqualTo(limits);
        assertThat(stricter.with(check.grades(), check.limits())).isEqualTo(check);
    }

    @Test
    void aRequirementIsCopiedOnTheWayIn() {
        List<Check> checks = new ArrayList<>(List.of(check("A.2.2-1")));
        Requirement requirement = requirement("A.2.2", checks.toArray(Check[]::new));
        checks.clear();

        assertThat(requirement.checks()).hasSize(1).isUnmodifiable();
        assertThat(requirement.isControl()).isTrue();
        assertThat(requirement("6.1.2").isControl()).isFalse();
    }

    static Requirement requirement(String id, Check... checks) {
        return requirement(id, "a group", checks);
    }

    static Requirement requirement(String id, String group, Check... checks) {
        return new Requirement(
                id,
                id.startsWith("A") ? RequirementKind.CONTROL : RequirementKind.CLAUSE,
                "a title",
                group,
                Pdca.PLAN,
                List.of(),
                Map.of(),
                List.of(checks));
    }

    static Check check(String id) {
        return new Check(
                id,
                id.substring(0, id.lastIndexOf('-')),
                Level.ORG,
                "a title",
                "what is asked",
                List.of(),
                List.of(),
                List.of(),
                SystemScope.NONE,
                false,
                List.of(),
                List.of(),
                Map.of(),
                Map.of("late", Grade.MINOR),
                Map.of("review_interval_days", BigDecimal.valueOf(365)),
                List.of(),
                "what to do",
                "");
    }
}
