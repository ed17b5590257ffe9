package dev.aims.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aims.fact.Truth;
import dev.aims.rules.facts.Condition;
import dev.aims.rules.pack.BuiltInPacks;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunLimitsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    @Test
    void moreFactsThanTheLimitEndTheRun() {
        try (RuleRun run = rules(new RunLimits(2, 100)).run()) {
            run.insert(new Condition("ONE", Truth.YES));
            run.insert(new Condition("TWO", Truth.YES));

            assertThatExceptionOfType(AssessmentException.class)
                    .isThrownBy(() -> run.insert(new Condition("THREE", Truth.YES)))
                    .withMessage("More than 2 facts for one system or organisation; nothing was concluded. Split the"
                            + " dossier or raise the limit.");
        }
    }

    @Test
    void moreFiringsThanTheLimitEndTheRun() {
        try (RuleRun run = rules(new RunLimits(100, 1)).run()) {
            List.of("RETIRED", "BUILD", "SUPPLY", "SUPPLIERS", "OPERATE", "HOST_OR_OPERATE")
                    .forEach(name -> run.insert(new Condition(name, Truth.YES)));

            assertThatExceptionOfType(AssessmentException.class)
                    .isThrownBy(run::fire)
                    .withMessage("Rules fired 1 times without coming to an end; treat the gate as closed.");
        }
    }

    @Test
    void aRuleThatFailsIsNamedAndClosesTheGate() {
        try (RuleRun run = rules(RunLimits.DEFAULT).run()) {
            run.insert(new dev.aims.rules.facts.OrgDue(
                    "A.2.2-3", AS_OF, Map.of(), dossier().org()));

            assertThatExceptionOfType(AssessmentException.class)
                    .isThrownBy(run::fire)
                    .withMessage("Rule \"A.2.2-3 policy known by the people it binds\" of pack"
                            + " dev.aims.packs.iso42001.a2 failed: check A.2.2-3 has no limit"
                            + " \"acknowledged_min_percent\"; it has: none. Treat the gate as closed.");
        }
    }

    @Test
    void aRunLeavesNothingToTheNext() {
        RuleBase rules = rules(RunLimits.DEFAULT);
        try (RuleRun run = rules.run()) {
            run.insert(new Condition("RETIRED", Truth.YES));
            run.insert(new Condition("BUILD", Truth.YES));
            run.fire();
            assertThat(run.conditions()).containsKey("NOT_RETIRED");
        }
        try (RuleRun run = rules.run()) {
            run.insert(new Condition("OPERATE", Truth.YES));
            run.fire();
            assertThat(run.conditions()).containsOnlyKeys("OPERATE");
            assertThat(run.conclusions()).isEmpty();
        }
    }

    @Test
    void rulesThatAreNotThereAreNamed() {
        assertThatExceptionOfType(AssessmentException.class)
                .isThrownBy(() -> RuleBase.load(
                        List.of("dev.aims.NoRules"), RunLimitsTest.class.getClassLoader(), RunLimits.DEFAULT))
                .withMessage("The compiled rules \"dev.aims.NoRules\" can't be loaded; rebuild the pack");
    }

    private static RuleBase rules(RunLimits limits) {
        return RuleBase.load(BuiltInPacks.iso42001Models(), RunLimitsTest.class.getClassLoader(), limits);
    }

    private static dev.aims.dossier.Dossier dossier() {
        return dev.aims.dossier.Dossier.asOf(AS_OF).org(org -> org).build();
    }
}
