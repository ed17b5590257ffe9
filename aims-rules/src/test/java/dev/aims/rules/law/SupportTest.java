package dev.aims.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aims.assessment.Assessment;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.Dossier;
import dev.aims.law.EuAiAct;
import dev.aims.law.Obligation;
import dev.aims.law.Support;
import dev.aims.law.SupportStatus;
import dev.aims.law.SystemUnderLaw;
import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.EuRole;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SupportTest {

    private static Dossier scoring() {
        return Dossier.asOf(LocalDate.of(2026, 11, 20))
                .system(
                        "scoring",
                        system -> Given.undeployed(system, eu -> eu.annexIii(AnnexIIIUse.POINT_5_B)
                                .roles(EuRole.PROVIDER, EuRole.DEPLOYER)))
                .system("other", system -> system.none("eu"))
                .build();
    }

    @Test
    void whatSupportsADutyIsARequirementWithItsVerdictForTheSystem() {
        Dossier dossier = scoring();
        Assessment assessment = Given.AIMS.assess(dossier);
        Set<String> known = Given.AIMS.catalog().requirements().stream()
                .map(Requirement::id)
                .collect(Collectors.toSet());
        SystemUnderLaw system =
                EuAiAct.of(dossier, assessment).only("scoring").systems().get("scoring");

        assertThat(system.obligations()).isNotEmpty();
        for (Obligation obligation : system.obligations()) {
            assertThat(obligation.supports()).extracting(Support::requirement).isSubsetOf(known);
            assertThat(obligation.supports()).allSatisfy(support -> assertThat(support.verdict())
                    .isEqualTo(assessment.of("scoring").verdicts().get(support.requirement())));
            assertThat(obligation.status()).isEqualTo(SupportStatus.of(obligation.supports()));
        }
    }

    @Test
    void aDutyKeepsTheRolesThatBringItAbout() {
        SystemUnderLaw system = Given.of(scoring()).systems().get("scoring");

        assertThat(Given.obligation(system, "Art. 4").roles()).containsExactly(EuRole.PROVIDER, EuRole.DEPLOYER);
        assertThat(Given.obligation(system, "Art. 26").roles()).containsExactly(EuRole.DEPLOYER);
    }

    @Test
    void anAssessmentOfOtherFactsIsRefused() {
        Dossier dossier = scoring();
        Assessment other = Given.AIMS.assess(
                Dossier.asOf(LocalDate.of(2026, 11, 20)).noSystems().build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> EuAiAct.of(dossier, other))
                .withMessage(
                        "the assessment was made of other facts than dossier \"built by the host\" as of 2026-11-20;"
                                + " assess this dossier and pass the result");
    }

    @Test
    void aSystemThatIsntThereIsRefusedByName() {
        EuAiAct law = Given.of(scoring());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> law.only("scorer"))
                .withMessage("the dossier has no system \"scorer\"; it has: other, scoring");
    }

    @Test
    void theSameFactsGiveTheSameValue() {
        assertThat(Given.of(scoring())).isEqualTo(Given.of(scoring()));
    }
}
