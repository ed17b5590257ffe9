package dev.aims.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.profile.EuFacts;
import dev.aims.law.Obligation;
import dev.aims.law.OpenDuties;
import dev.aims.law.SupportStatus;
import dev.aims.law.SystemUnderLaw;
import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.AnnexISection;
import dev.aims.vocabulary.Art6Condition;
import dev.aims.vocabulary.EuRole;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ProhibitedPractice;
import dev.aims.vocabulary.TransparencyDuty;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesByRoleTest {

    private static final String DAY = "2026-11-20";

    private static List<String> articles(UnaryOperator<EuFacts.Builder> eu) {
        return Given.eu(DAY, eu).obligations().stream()
                .map(each -> each.article().substring("Art. ".length()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PROVIDER                  | 4 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 25(2) 25(4) 43 47 48 49(1) 72 73
            DEPLOYER                  | 4 26 27 49(3) 86
            IMPORTER                  | 23
            DISTRIBUTOR               | 24
            AUTHORISED_REPRESENTATIVE | 22(3)
            PRODUCT_MANUFACTURER      | ''
            """)
    void aHighRiskSystemBringsEachRoleItsDuties(EuRole role, String duties) {
        List<String> expected = duties.isEmpty() ? List.of() : List.of(duties.split(" "));

        assertThat(articles(eu -> eu.annexIii(AnnexIIIUse.POINT_5_B).roles(role)))
                .isEqualTo(expected);
    }

    @Test
    void aProductOfSectionANeedsNoRegisterAndNoImpactAssessmentOfDeployers() {
        assertThat(articles(eu -> product(eu, AnnexISection.A).roles(EuRole.DEPLOYER, EuRole.PRODUCT_MANUFACTURER)))
                .containsExactly("4", "25(3)", "26");
    }

    @Test
    void toAProductOfSectionBTheActDoesntApplyDirectly() {
        SystemUnderLaw system = Given.eu(
                DAY, eu -> product(eu, AnnexISection.B).roles(EuRole.values()).art50(TransparencyDuty.values()));

        assertThat(system.classification().tier()).isEqualTo(EuTier.HIGH_RISK_SECTION_B);
        assertThat(system.obligations()).isEmpty();
        assertThat(system.remarks())
                .containsExactly(
                        "Of the Act only Art. 6(1), 60a and 102 to 112 apply directly; what it asks of high-risk"
                                + " systems comes through the product's own law (Art. 2(2)).");
    }

    @Test
    void theAssessmentOfFundamentalRightsHangsOnThePoint() {
        assertThat(fria(AnnexIIIUse.POINT_5_C).provided()).isEmpty();
        assertThat(fria(AnnexIIIUse.POINT_4_A).provided())
                .isEqualTo("you are a body governed by public law or provide public services");
        assertThat(articles(eu -> eu.annexIii(AnnexIIIUse.POINT_2).roles(EuRole.DEPLOYER)))
                .containsExactly("4", "26", "49(3)");
    }

    private static Obligation fria(AnnexIIIUse use) {
        return Given.obligation(Given.eu(DAY, eu -> eu.annexIii(use).roles(EuRole.DEPLOYER)), "Art. 27");
    }

    @Test
    void whoHoldsASystemNotToBeHighRiskDocumentsAndRegisters() {
        assertThat(articles(eu -> eu.annexIii(AnnexIIIUse.POINT_5_B)
                        .art63Condition(Art6Condition.CONDITION_B)
                        .roles(EuRole.PROVIDER)))
                .containsExactly("4", "6(4)", "49(2)");
    }

    @Test
    void transparencyMeetsProvidersAndDeployersInTheirParagraphs() {
        assertThat(articles(eu -> eu.art50(TransparencyDuty.values()).roles(EuRole.PROVIDER)))
                .containsExactly("4", "50(1)", "50(2)");
        assertThat(articles(eu -> eu.art50(TransparencyDuty.values()).roles(EuRole.DEPLOYER)))
                .containsExactly("4", "50(3)", "50(4)");
        assertThat(articles(eu -> eu.art50(TransparencyDuty.PARAGRAPH_1).roles(EuRole.PROVIDER)))
                .containsExactly("4", "50(1)");
    }

    @Test
    void generalPurposeModelsAddTheirDutiesAndSystemicRiskMore() {
        assertThat(articles(eu -> eu.gpai(true).roles(EuRole.PROVIDER))).containsExactly("4", "53", "54");
        assertThat(articles(eu -> eu.gpai(true).gpaiSystemic(true).roles(EuRole.PROVIDER)))
                .containsExactly("4", "52", "53", "54", "55");
        assertThat(articles(eu -> eu.gpai(true).roles(EuRole.AUTHORISED_REPRESENTATIVE)))
                .containsExactly("54(3)");
        assertThat(articles(eu -> eu.gpai(true).roles(EuRole.DEPLOYER))).containsExactly("4");
    }

    @Test
    void systemicRiskThatNobodyStatesLeavesItsDutiesOpen() {
        SystemUnderLaw system = Given.of(Without.fact(DAY, eu -> eu.gpai(true).roles(EuRole.PROVIDER), "gpai_systemic"))
                .systems()
                .values()
                .iterator()
                .next();

        assertThat(system.openDuties())
                .containsExactly(
                        new OpenDuties(List.of("Art. 52", "Art. 55"), List.of("/systems/sys/eu/gpai_systemic")));
        assertThat(system.remarks())
                .containsExactly("Systemic risk is presumed of a model trained with more than 10^25 floating-point"
                        + " operations (Art. 51(2)).");
    }

    @Test
    void rolesThatNobodyStatesLeaveTheDutiesOpen() {
        SystemUnderLaw system = Given.of(Without.fact(DAY, eu -> eu.art50(TransparencyDuty.PARAGRAPH_3), "roles"))
                .systems()
                .values()
                .iterator()
                .next();

        assertThat(system.obligations()).isEmpty();
        assertThat(system.openDuties())
                .containsExactly(new OpenDuties(List.of("Art. 4", "Art. 50(3)"), List.of("/systems/sys/eu/roles")));
    }

    @Test
    void aClassThatIsOpenBelowHighRiskLeavesNoDutyOfHighRiskOpen() {
        SystemUnderLaw system = Given.of(Without.fact(DAY, eu -> eu.roles(EuRole.DEPLOYER), "art50"))
                .systems()
                .values()
                .iterator()
                .next();

        assertThat(system.classification().tier()).isNull();
        assertThat(system.obligations()).extracting(Obligation::article).containsExactly("Art. 4");
        assertThat(system.openDuties())
                .containsExactly(new OpenDuties(List.of("Art. 50(3)", "Art. 50(4)"), List.of("/systems/sys/eu/art50")));
    }

    @Test
    void aProhibitionMeetsEverybodyAndNothingSupportsIt() {
        SystemUnderLaw system = Given.eu(DAY, eu -> eu.prohibited(ProhibitedPractice.POINT_H));

        assertThat(system.classification().tier()).isEqualTo(EuTier.PROHIBITED);
        assertThat(system.obligations()).singleElement().satisfies(duty -> {
            assertThat(duty.article()).isEqualTo("Art. 5(1)(h)");
            assertThat(duty.roles()).isEmpty();
            assertThat(duty.duty())
                    .isEqualTo("Don't place on the market, put into service or use what identifies people remotely"
                            + " in public in real time for law enforcement.");
            assertThat(duty.status()).isEqualTo(SupportStatus.NOT_COVERED);
        });
        assertThat(system.remarks())
                .containsExactly("A prohibited practice has to end; no requirement of ISO/IEC 42001 makes up for it.");
    }

    @Test
    void aProhibitionOfASystemWhoseScopeIsntStatedIsOpen() {
        SystemUnderLaw system = Given.of(Without.fact(DAY, eu -> eu.prohibited(ProhibitedPractice.POINT_H), "in_scope"))
                .systems()
                .values()
                .iterator()
                .next();

        assertThat(system.openDuties())
                .containsExactly(new OpenDuties(List.of("Art. 5"), List.of("/systems/sys/eu/in_scope")));
    }

    @Test
    void aMinimalSystemStillCallsForLiteracy() {
        assertThat(articles(eu -> eu.roles(EuRole.PROVIDER, EuRole.DEPLOYER))).containsExactly("4");
    }

    private static EuFacts.Builder product(EuFacts.Builder eu, AnnexISection section) {
        return eu.annexI(
                product -> product.section(section).thirdPartyAssessment(true).safetyComponent(true));
    }
}
