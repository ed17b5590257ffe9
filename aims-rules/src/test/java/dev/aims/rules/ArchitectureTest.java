package dev.aims.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.aims.rules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheEngineKnowsDrools = noClasses()
            .that()
            .resideOutsideOfPackage("dev.aims.rules.engine")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("hosts and packs must not notice when the engine is replaced or upgraded");

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("dev.aims.rules.(*)..")
            .should()
            .beFreeOfCycles()
            .because("data moves one way: facts, judgements, outcomes, verdicts");

    @ArchTest
    static final ArchRule factsKnowNothingOfTheEngine = noClasses()
            .that()
            .resideInAPackage("dev.aims.rules.facts")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.aims.rules.engine", "dev.aims.rules.judging", "dev.aims.rules.pack", "dev.aims.rules")
            .because("rules see facts, and an earlier stage never reaches ahead");

    @ArchTest
    static final ArchRule nothingRestsOnPlans = noClasses()
            .that()
            .resideOutsideOfPackage("dev.aims.rules.plan")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.aims.rules.plan")
            .because("a plan tries out facts that nobody stated; no assessment may rest on them");

    @ArchTest
    static final ArchRule nobodyReadsAClock = noClasses()
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("time is an input: as_of is data");
}
