package dev.aims.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.dossier.profile.EuFacts;
import dev.aims.law.ClassQuestion;
import dev.aims.law.SystemUnderLaw;
import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.AnnexISection;
import dev.aims.vocabulary.Art6Condition;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ProhibitedPractice;
import dev.aims.vocabulary.TransparencyDuty;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClassInWordsTest {

    private static final String DAY = "2026-11-20";

    static Stream<Arguments> classes() {
        return Stream.of(
                branch(EuTier.OUT_OF_SCOPE, 0, "stated to be out of scope", eu -> eu.inScope(false)),
                branch(
                        EuTier.PROHIBITED,
                        1,
                        "5.1.f infers emotions at work or in education, other than for health or safety (since 2025-02-02)",
                        eu -> eu.prohibited(ProhibitedPractice.POINT_F)),
                branch(
                        EuTier.HIGH_RISK,
                        2,
                        "a product of section A that third parties assess, or a safety component of one (stated so)",
                        eu -> product(eu, AnnexISection.A, true, true)),
                branch(
                        EuTier.HIGH_RISK,
                        3,
                        "5.b essential services: creditworthiness and credit scores",
                        eu -> eu.annexIii(AnnexIIIUse.POINT_5_B)),
                branch(
                        EuTier.HIGH_RISK,
                        3,
                        "4.a employment: recruiting and selecting; 6.3.d is claimed (only prepares an assessment), but"
                                + " persons are profiled, so it doesn't exempt (Art. 6(3))",
                        eu -> eu.annexIii(AnnexIIIUse.POINT_4_A)
                                .art63Condition(Art6Condition.CONDITION_D)
                                .profiling(true)),
                branch(
                        EuTier.HIGH_RISK_SECTION_B,
                        4,
                        "a product of section B that third parties assess, or a safety component of one (stated so)",
                        eu -> product(eu, AnnexISection.B, true, true)),
                branch(
                        EuTier.TRANSPARENCY,
                        5,
                        "meets 50.1, 50.2",
                        eu -> eu.art50(TransparencyDuty.PARAGRAPH_1, TransparencyDuty.PARAGRAPH_2)));
    }

    @ParameterizedTest
    @MethodSource("classes")
    void theQuestionThatDecidesSaysWhy(EuTier tier, int question, String why, UnaryOperator<EuFacts.Builder> eu) {
        SystemUnderLaw system = Given.eu(DAY, eu);

        assertThat(system.classification().tier()).isEqualTo(tier);
        assertThat(system.questions().get(question).why()).isEqualTo(why);
        assertThat(system.missing()).isEmpty();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                branch(EuTier.MINIMAL, 1, "no practice is stated", eu -> eu),
                branch(
                        EuTier.MINIMAL,
                        1,
                        "5.1.ba makes intimate images of identifiable persons without their consent (only from 2026-12-02)",
                        eu -> eu.prohibited(ProhibitedPractice.POINT_BA)),
                branch(EuTier.MINIMAL, 2, "no product of Annex I", eu -> eu),
                branch(
                        EuTier.MINIMAL,
                        2,
                        "the product needs no assessment by third parties",
                        eu -> product(eu, AnnexISection.A, false, true)),
                branch(EuTier.MINIMAL, 2, "it is no safety component", eu -> product(eu, AnnexISection.A, true, false)),
                branch(
                        EuTier.MINIMAL,
                        4,
                        "the product is of section A",
                        eu -> product(eu, AnnexISection.A, true, false)),
                branch(EuTier.MINIMAL, 3, "no use of Annex III is stated", eu -> eu),
                branch(
                        EuTier.MINIMAL,
                        3,
                        "8.b democratic processes: influencing elections or voting; 6.3.a is claimed (a narrow procedural"
                                + " task) and nobody is profiled",
                        eu -> eu.annexIii(AnnexIIIUse.POINT_8_B).art63Condition(Art6Condition.CONDITION_A)),
                branch(EuTier.MINIMAL, 5, "no duty of Art. 50 is stated", eu -> eu),
                branch(EuTier.MINIMAL, 6, "stated not to be such a model", eu -> eu),
                branch(EuTier.MINIMAL, 7, "no general-purpose model", eu -> eu),
                branch(EuTier.MINIMAL, 7, "stated not to be of systemic risk", eu -> eu.gpai(true)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void theQuestionsThatDontSayWhyNot(EuTier tier, int question, String why, UnaryOperator<EuFacts.Builder> eu) {
        SystemUnderLaw system = Given.eu(DAY, eu);

        assertThat(system.classification().tier()).isEqualTo(tier);
        assertThat(system.questions().get(question).why()).isEqualTo(why);
    }

    @Test
    void anUndecidedClassNamesTheFactsItLacks() {
        SystemUnderLaw system =
                Given.system(DAY, facts -> facts.eu(eu -> eu.inScope(true).annexIii(AnnexIIIUse.POINT_5_B)));

        assertThat(system.classification().tier()).isNull();
        assertThat(system.missing()).containsExactly("/systems/sys/eu/prohibited");
        assertThat(system.questions().get(3).why())
                .isEqualTo("not stated: /systems/sys/eu/art6_3_condition, /systems/sys/eu/profiling");
        assertThat(system.roles()).isNull();
        assertThat(system.obligations()).isEmpty();
        assertThat(system.signals()).isEmpty();
        assertThat(system.openDuties()).isNotEmpty();
    }

    @Test
    void aSystemThatTheActDoesntReachOwesNothing() {
        SystemUnderLaw system = Given.system(DAY, facts -> facts.none("eu"));

        assertThat(system.classification().tier()).isEqualTo(EuTier.OUT_OF_SCOPE);
        assertThat(system.questions().get(0).why()).isEqualTo("it is stated that the Act doesn't reach it");
        assertThat(system.obligations()).isEmpty();
        assertThat(system.openDuties()).isEmpty();
    }

    @Test
    void theFactsBehindTheClassAreThoseOnWhichTheRulesDecided() {
        List<UnaryOperator<EuFacts.Builder>> all = List.of(
                eu -> eu,
                eu -> eu.prohibited(ProhibitedPractice.POINT_BB),
                eu -> eu.none("annex_iii").annexIii(AnnexIIIUse.POINT_2),
                eu -> product(eu, AnnexISection.B, true, true).annexIii(AnnexIIIUse.POINT_2));
        for (String left : List.of(
                "in_scope", "prohibited", "annex_i", "annex_iii", "profiling", "art6_3_condition", "art50", "gpai")) {
            for (UnaryOperator<EuFacts.Builder> eu : all) {
                SystemUnderLaw whole = Given.eu(DAY, eu);
                SystemUnderLaw partial = Given.of(Without.fact(DAY, eu, left))
                        .systems()
                        .values()
                        .iterator()
                        .next();

                assertThat(partial.missing().isEmpty())
                        .as(left)
                        .isEqualTo(partial.classification().tier() != null);
                assertThat(whole.missing()).isEmpty();
                assertThat(partial.questions())
                        .extracting(ClassQuestion::question)
                        .hasSize(8);
            }
        }
    }

    private static EuFacts.Builder product(
            EuFacts.Builder eu, AnnexISection section, boolean assessed, boolean safety) {
        return eu.annexI(product ->
                product.section(section).thirdPartyAssessment(assessed).safetyComponent(safety));
    }

    private static Arguments branch(EuTier tier, int question, String why, UnaryOperator<EuFacts.Builder> eu) {
        return Arguments.of(tier, question, why, eu);
    }
}
