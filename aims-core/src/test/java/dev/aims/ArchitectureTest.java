package dev.aims;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.members;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** What keeps the modules' code in its direction: dossier, facts, findings, assessment, decision, report. */
@AnalyzeClasses(packages = "dev.aims", importOptions = ArchitectureTest.ShippedCode.class)
class ArchitectureTest {

    /** What is in the jar: not the tests, wherever the build puts them. */
    static final class ShippedCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    private static final String[] FOREIGN_TYPES = {
        "tools.jackson..",
        "com.fasterxml..",
        "org.snakeyaml..",
        "org.erdtman..",
        "org.dhatim..",
        "org.drools..",
        "org.kie..",
        "gg.jte.."
    };

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("dev.aims.(*)..")
            .should()
            .beFreeOfCycles()
            .because("data moves one way, and a package can be understood with those below it alone");

    @ArchTest
    static final ArchRule factsStandByThemselves =
            only("fact").because("facts and their logic are the ground that rules, records and packs stand on");

    @ArchTest
    static final ArchRule sourcesStandByThemselves =
            only("source").because("reading files with their places has nothing to do with what the files say");

    @ArchTest
    static final ArchRule codeListsKnowFactsOnly =
            only("vocabulary", "fact").because("a code is a word; who uses it for what is said elsewhere");

    @ArchTest
    static final ArchRule bindingKnowsFactsAndSourcesOnly =
            only("binding", "fact", "source").because("it follows any records, and the dossier's are only some");

    @ArchTest
    static final ArchRule theDossierKnowsNoLaterStage =
            only("dossier", "binding", "fact", "source", "vocabulary").because("a later stage never reaches back");

    @ArchTest
    static final ArchRule theCatalogStandsByItself =
            only("catalog").because("what is asked doesn't depend on what a host states");

    @ArchTest
    static final ArchRule anAssessmentKnowsNeitherTheDossierNorTheGate = only(
                    "assessment", "catalog", "source", "vocabulary")
            .because("an assessment can be kept and read without the dossier it was made of");

    @ArchTest
    static final ArchRule theGateReadsAssessmentsOnly = only("gate", "assessment", "catalog", "source", "vocabulary")
            .because("a decision rests on outcomes alone; facts that could sway it would be rules in the wrong place");

    @ArchTest
    static final ArchRule reportsReadAssessmentsAndDecisionsOnly = only(
                    "report", "assessment", "catalog", "gate", "soa", "source", "vocabulary")
            .because("what a report says is what was assessed");

    @ArchTest
    static final ArchRule theHtmlReportIsOneReport = only(
                    "report.html", "report", "assessment", "catalog", "gate", "soa", "source", "vocabulary")
            .because("a page shows what every report draws on, and nothing of its own");

    @ArchTest
    static final ArchRule noOtherReportKnowsPages = noClasses()
            .that(resideOutsideOfPackages("dev.aims.report.html.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("dev.aims.report.html..", "gg.jte.."))
            .because("whoever writes no page loads no template");

    @ArchTest
    static final ArchRule theStatementOfApplicabilityComparesDossierAndAssessment = only(
                    "soa", "assessment", "binding", "catalog", "dossier", "fact", "source", "vocabulary")
            .because("it sets what the organisation states beside what the facts call for, and decides nothing");

    @ArchTest
    static final ArchRule readinessIsReadFromDossierAndAssessment = only(
                    "certification", "assessment", "catalog", "dossier", "fact", "source", "vocabulary")
            .because("it shows how far facts and verdicts bear a certification, and decides nothing");

    @ArchTest
    static final ArchRule theLawIsReadFromDossierAndAssessment = only(
                    "law", "assessment", "dossier", "fact", "source", "vocabulary")
            .because("it says what follows from facts and verdicts, and changes neither");

    @ArchTest
    static final ArchRule crosswalksReadAssessmentsOnly = only("crosswalk", "assessment", "catalog", "source")
            .because("a projection judges nothing anew; it shows what was assessed in another order");

    @ArchTest
    static final ArchRule aDiffReadsDossiersAndAssessments = only(
                    "diff", "assessment", "catalog", "dossier", "fact", "report", "source", "vocabulary")
            .because("it sets two assessments and their facts side by side, and judges nothing anew");

    @ArchTest
    static final ArchRule nothingKnowsTheRuleEngine = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.drools..", "org.kie.."))
            .because("a training pipeline that only states facts needs no rule engine");

    @ArchTest
    static final ArchRule nothingBindsDataByReflectionOfJackson = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("tools.jackson.databind..", "com.fasterxml.."))
            .because("databind isn't shipped with us, and Jackson 2 belongs to the host");

    @ArchTest
    static final ArchRule onlySourcesAndReportsTouchJackson = noClasses()
            .that(resideOutsideOfPackages("dev.aims.source..", "dev.aims.report.."))
            .should()
            .dependOnClassesThat(resideInAPackage("tools.jackson.."))
            .because("everything else speaks of nodes or of results, so that the parser can be replaced");

    @ArchTest
    static final ArchRule onlySourcesTouchYamlAndCanonicalJson = noClasses()
            .that(resideOutsideOfPackages("dev.aims.source.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.snakeyaml..", "org.erdtman.."))
            .because("everything else speaks of nodes, so that the parser can be replaced");

    @ArchTest
    static final ArchRule onlyTheStatementOfApplicabilityTouchesWorkbooks = noClasses()
            .that(resideOutsideOfPackages("dev.aims.soa.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.dhatim.."))
            .because("one table is written as a workbook; a second would be worth a writer of our own");

    @ArchTest
    static final ArchRule nothingReadsAClock = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethodWhere(
                    target(nameMatching("currentTimeMillis|nanoTime")).and(target(owner(belongToAnyOf(System.class)))))
            .orShould()
            .dependOnClassesThat(belongToAnyOf(
                    java.time.Clock.class,
                    java.time.InstantSource.class,
                    java.util.Date.class,
                    java.util.Calendar.class))
            .because("time is an input: the same dossier gives the same assessment on any day");

    @ArchTest
    static final ArchRule nothingPrints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .because("a library's words go into results and exceptions, never past its host");

    @ArchTest
    static final ArchRule noForeignTypeShows = members()
            .that()
            .areDeclaredInClassesThat(areVisibleToHosts())
            .and(areVisible())
            .should(showNoTypeOf(FOREIGN_TYPES))
            .because("what shows in a signature can't be replaced, and meets the host's own version of it");

    @ArchTest
    static final ArchRule noVisibleClassExtendsAForeignType = noClasses()
            .that(areVisibleToHosts())
            .should()
            .beAssignableTo(resideInAnyPackage(FOREIGN_TYPES))
            .because("what shows in a signature can't be replaced, and meets the host's own version of it");

    @ArchTest
    static final ArchRule noClassIsNamedForWantOfAName = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Base|Utils?|Helpers?|Managers?)(\\$.*)?")
            .because("such a name says that nobody knows what the class is for");

    @ArchTest
    static final ArchRule modelMeansAMachineLearningModel = noClasses()
            .should()
            .haveNameMatching("(?i).*model.*")
            .because("here a model is what learns from data; one word, one concept");

    /** Returns the rule that {@code name} depends on no packages of ours but itself and {@code others}. */
    private static ArchRule only(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of(name), Stream.of(others))
                .map(each -> "dev.aims." + each + "..")
                .toArray(String[]::new);
        return noClasses()
                .that(resideInAPackage("dev.aims." + name + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.aims..").and(resideOutsideOfPackages(allowed)));
    }

    /** Compiled templates are public because their engine calls them; their page is package-private, so nobody else can. */
    private static DescribedPredicate<JavaClass> areVisibleToHosts() {
        return DescribedPredicate.describe("are visible to hosts", type -> {
            if (type.getSimpleName().matches("Jte.*Generated")) {
                return false;
            }
            JavaClass each = type;
            while (each.getModifiers().contains(JavaModifier.PUBLIC)
                    || each.getModifiers().contains(JavaModifier.PROTECTED)) {
                if (each.getEnclosingClass().isEmpty()) {
                    return true;
                }
                each = each.getEnclosingClass().get();
            }
            return false;
        });
    }

    private static DescribedPredicate<JavaMember> areVisible() {
        return DescribedPredicate.describe(
                "are public or protected",
                member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static ArchCondition<JavaMember> showNoTypeOf(String... packages) {
        DescribedPredicate<JavaClass> foreign = resideInAnyPackage(packages);
        return new ArchCondition<>("show no type of " + String.join(", ", packages)) {
            @Override
            public void check(JavaMember member, ConditionEvents events) {
                shown(member)
                        .filter(foreign)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                member, member.getDescription() + " shows " + type.getName())));
            }
        };
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        if (member instanceof JavaField field) {
            return field.getType().getAllInvolvedRawTypes().stream();
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.of(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                        unit.getThrowsClause().getTypes().stream())
                .flatMap(types -> types);
    }
}
