package dev.aims.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.profile.EuFacts;
import dev.aims.law.Signal;
import dev.aims.vocabulary.Activity;
import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.AnnexISection;
import dev.aims.vocabulary.EuRole;
import dev.aims.vocabulary.UseClass;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignalsTest {

    private static List<Signal> signals(UnaryOperator<EuFacts.Builder> eu, UnaryOperator<AiSystem.Builder> facts) {
        return Given.system("2026-11-20", system -> facts.apply(Given.undeployed(system, eu)))
                .signals();
    }

    private static List<String> provisions(EuRole role, Activity... activities) {
        return signals(eu -> eu.annexIii(AnnexIIIUse.POINT_4_A).roles(role), system -> system.activities(activities))
                .stream()
                .map(Signal::provision)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEVELOP   | Art. 3(3), 25
            SUPPLY    | Art. 25(1)(a)
            FINE_TUNE | Art. 25(1)(b)
            INTEGRATE | Art. 25(1)(b)
            """)
    void whatIsDoneWithAHighRiskSystemCanMakeADeployerItsProvider(Activity activity, String provision) {
        assertThat(provisions(EuRole.DEPLOYER, activity)).containsExactly(provision);
        assertThat(provisions(EuRole.PROVIDER, activity)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"HOST", "OPERATE", "USE"})
    void plainUseMakesNobodyAProvider(Activity activity) {
        assertThat(provisions(EuRole.DEPLOYER, activity)).isEmpty();
    }

    @Test
    void whoUsesASystemMayBeItsDeployer() {
        assertThat(provisions(EuRole.PROVIDER, Activity.USE)).containsExactly("Art. 3(4)");
    }

    @Test
    void aSignalSaysWhatIsStatedAndWhere() {
        assertThat(signals(
                        eu -> eu.annexIii(AnnexIIIUse.POINT_4_A).roles(EuRole.DISTRIBUTOR),
                        system -> system.activities(Activity.SUPPLY)))
                .containsExactly(new Signal(
                        "Art. 25(1)(a)",
                        "supplies a high-risk system without stating the role PROVIDER: if it bears your name or trademark"
                                + " you are its provider",
                        List.of("/systems/sys/activities", "/systems/sys/eu/roles")));
    }

    @Test
    void rolesThatNobodyStatesSuggestNothing() {
        assertThat(Given.system("2026-11-20", system -> system.activities(Activity.SUPPLY)
                                .eu(eu -> eu.inScope(true)
                                        .prohibited()
                                        .annexIii(AnnexIIIUse.POINT_4_A)
                                        .none("annex_i", "art6_3_condition")
                                        .art50()))
                        .signals())
                .isEmpty();
    }

    @Test
    void aMaterialChangeCanMakeAProviderOnceItIsMade() {
        UnaryOperator<EuFacts.Builder> eu =
                facts -> facts.annexIii(AnnexIIIUse.POINT_4_A).roles(EuRole.DEPLOYER);

        assertThat(signals(eu, system -> changed(system, "2026-11-20", true)))
                .extracting(Signal::statement)
                .containsExactly("material change c-1 of 2026-11-20 without the role PROVIDER: if it is a substantial"
                        + " modification you are its provider");
        assertThat(signals(eu, system -> changed(system, "2026-11-21", true))).isEmpty();
        assertThat(signals(eu, system -> changed(system, "2026-11-20", false))).isEmpty();
    }

    private static AiSystem.Builder changed(AiSystem.Builder system, String date, boolean material) {
        return system.activities(Activity.OPERATE)
                .changes("c-1", change -> change.date(LocalDate.parse(date)).material(material));
    }

    @Test
    void aHighRiskUseOutsideTheIntendedOnesChangesThePurpose() {
        UnaryOperator<AiSystem.Builder> stray = system -> system.activities(Activity.OPERATE)
                .use(use -> use.intendedUses("drafting").observedUses("screening", UseClass.EU_HIGH_RISK));

        assertThat(signals(eu -> eu.roles(EuRole.DEPLOYER), stray))
                .containsExactly(new Signal(
                        "Art. 25(1)(c)",
                        "observed use screening is outside the intended uses and would be high-risk: whoever changed the"
                                + " purpose becomes provider of a high-risk system",
                        List.of("/systems/sys/use/intended_uses", "/systems/sys/use/observed_uses/screening")));
        assertThat(signals(eu -> eu.roles(EuRole.DEPLOYER).annexIii(AnnexIIIUse.POINT_4_A), stray))
                .extracting(Signal::provision)
                .containsExactly("Art. 25(1)(b), 26(1)");
    }

    @Test
    void aProhibitedStrayUseHasToEnd() {
        assertThat(signals(eu -> eu.roles(EuRole.DEPLOYER), system -> system.activities(Activity.OPERATE)
                        .use(use -> use.intendedUses("drafting").observedUses("mood", UseClass.EU_PROHIBITED))))
                .extracting(Signal::statement)
                .containsExactly("observed use mood is outside the intended uses and would be prohibited: end it");
    }

    @Test
    void anIntendedUseIsNoStrayAndUnknownIntentionsSuggestNothing() {
        assertThat(signals(eu -> eu.roles(EuRole.DEPLOYER), system -> system.activities(Activity.OPERATE)
                        .use(use -> use.intendedUses("screening").observedUses("screening", UseClass.EU_HIGH_RISK))))
                .isEmpty();
        assertThat(signals(eu -> eu.roles(EuRole.DEPLOYER), system -> system.activities(Activity.OPERATE)
                        .use(use -> use.observedUses("screening", UseClass.EU_HIGH_RISK))))
                .isEmpty();
    }

    @Test
    void theMakerOfAProductMayOweTheProvidersDuties() {
        assertThat(signals(
                        eu -> eu.roles(EuRole.PRODUCT_MANUFACTURER).annexI(product -> product.section(AnnexISection.A)
                                .thirdPartyAssessment(true)
                                .safetyComponent(true)),
                        system -> system.activities(Activity.OPERATE)))
                .extracting(Signal::provision)
                .containsExactly("Art. 25(3)");
    }

    @Test
    void whoTrainsAGeneralPurposeModelMayBeItsProvider() {
        assertThat(signals(eu -> eu.gpai(true).roles(EuRole.DEPLOYER), system -> system.activities(Activity.FINE_TUNE)))
                .extracting(Signal::provision)
                .containsExactly("Art. 3(63), 53");
        assertThat(signals(eu -> eu.gpaiSystemic(true), system -> system.activities(Activity.OPERATE)))
                .extracting(Signal::provision)
                .containsExactly("Art. 51");
    }
}
