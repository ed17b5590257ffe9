package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.catalog.Check;
import dev.aims.catalog.Grade;
import dev.aims.catalog.Requirement;
import dev.aims.rules.cases.Case;
import dev.aims.rules.cases.Cases;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Limits and grades are tried where they decide. What a case calls itself proves nothing, so its limit or grade is moved
 * and the case assessed again: a case that stands on the boundary then comes out otherwise.
 */
class BoundaryCasesTest {

    private static final Aims AIMS = Aims.standard();

    private static final Map<String, List<Case>> CASES = AIMS.catalog().requirements().stream()
            .map(Requirement::group)
            .distinct()
            .flatMap(group -> Cases.of("iso42001/" + group).stream())
            .collect(Collectors.groupingBy(Case::check));

    @Test
    void everyLimitHasACaseOnItAndACaseJustBeyondIt() {
        assertThat(lackingInAll(BoundaryCasesTest::limitsWithoutCases)).isEmpty();
    }

    @Test
    void everyGradeDecidesTheOutcomeOfACase() {
        assertThat(lackingInAll(BoundaryCasesTest::gradesWithoutCases)).isEmpty();
    }

    /** Thousands of assessments, so all cores take part. */
    private static Set<String> lackingInAll(Function<Check, List<String>> lacking) {
        return AIMS.catalog().checks().parallelStream()
                .flatMap(check -> lacking.apply(check).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> limitsWithoutCases(Check check) {
        List<String> lacking = new ArrayList<>();
        check.limits().forEach((name, limit) -> {
            BigDecimal higher = limit.add(step(name));
            BigDecimal lower = limit.subtract(step(name));
            Optional<Case> above = decidedBy(check, Settings.DEFAULT.limit(check.id(), name, higher));
            Optional<Case> below = decidedBy(check, Settings.DEFAULT.limit(check.id(), name, lower));
            if (above.isEmpty()) {
                lacking.add(check.id() + " " + name + " could as well be " + higher);
            }
            if (below.isEmpty()) {
                lacking.add(check.id() + " " + name + " could as well be " + lower);
            }
            if (above.isPresent() && above.equals(below)) {
                lacking.add(check.id() + " " + name + " is tried on both sides by one case, " + above.get());
            }
        });
        return lacking;
    }

    private static List<String> gradesWithoutCases(Check check) {
        List<String> lacking = new ArrayList<>();
        check.grades().forEach((name, grade) -> {
            Grade other = grade == Grade.MAJOR ? Grade.OFI : Grade.MAJOR;
            if (decidedBy(check, Settings.DEFAULT.grade(check.id(), name, other))
                    .isEmpty()) {
                lacking.add(check.id() + " " + name + " could as well be " + other);
            }
        });
        return lacking;
    }

    private static List<Case> cases(Check check) {
        return CASES.getOrDefault(check.id(), List.of());
    }

    /** Returns a case that comes out otherwise under {@code settings}. */
    private static Optional<Case> decidedBy(Check check, Settings settings) {
        Aims moved = AIMS.with(settings);
        return cases(check).stream()
                .filter(each -> each.outcome() != Outcome.INDETERMINATE)
                .filter(each -> !outcomes(moved, each).equals(Set.of(each.outcome())))
                .findFirst();
    }

    private static Set<Outcome> outcomes(Aims aims, Case each) {
        return aims.assess(each.dossier()).check(each.check()).stream()
                .map(CheckResult::outcome)
                .collect(Collectors.toSet());
    }

    /** The smallest step by which what is compared with the limit is told: a day, an hour, a percent. */
    private static BigDecimal step(String limit) {
        String unit = limit.substring(limit.lastIndexOf('_') + 1);
        return switch (unit) {
            case "days", "hours", "count", "periods", "persons", "percent", "points" -> BigDecimal.ONE;
            case "factor" -> new BigDecimal("0.1");
            case "ratio" -> new BigDecimal("0.01");
            case "absolute" -> new BigDecimal("0.001");
            default -> throw new IllegalArgumentException("the limit " + limit + " has an unknown unit");
        };
    }
}
