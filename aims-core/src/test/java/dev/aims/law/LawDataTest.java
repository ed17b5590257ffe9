package dev.aims.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.vocabulary.AnnexIIIUse;
import dev.aims.vocabulary.EuRole;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LawDataTest {

    private static final Law LAW = Law.STANDARD;

    @Test
    void theEditionNamesItsSourcesAndTheDayOfLookingAtThem() {
        assertThat(LAW.edition().title())
                .isEqualTo("Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744");
        assertThat(LAW.edition().asOf()).isEqualTo(LocalDate.of(2026, 10, 3));
        assertThat(LAW.edition().sources())
                .containsExactly(
                        "consolidated text 02024R1689-20260727", "Regulation (EU) 2026/1744, OJ L of 2026-07-24");
    }

    @Test
    void everyDateHasASourceAndAnUncertainOneSaysWhy() {
        assertThat(LAW.edition().dates())
                .allSatisfy(date -> assertThat(date.note().isEmpty()).isEqualTo(date.certain()));
        assertThat(LAW.edition().dates().stream()
                        .filter(date -> !date.certain())
                        .map(ApplicationDate::id))
                .containsExactly("market_surveillance", "conformity_assessment", "delegated_acts");
        assertThat(LAW.edition().dates().stream().map(each -> each.day() + " " + each.source()))
                .containsExactly(
                        "2024-08-01 Art. 113(1)",
                        "2025-02-02 Art. 113(3)(a)",
                        "2026-12-02 Art. 113(3)(a)",
                        "2025-08-02 Art. 113(3)(b)",
                        "2027-08-02 Art. 111(3)",
                        "2026-07-27 Regulation (EU) 2026/1744; Art. 113(3)(d)",
                        "2026-08-02 Art. 113(2)",
                        "2026-08-02 Art. 113(2)",
                        "2026-08-02 Art. 113(2)",
                        "2026-12-02 Art. 111(4)",
                        "2027-08-02 Art. 2(13)",
                        "2027-12-02 Art. 113(3)(c)(i)",
                        "2028-08-02 Art. 113(3)(c)(ii)",
                        "2030-08-02 Art. 111(2)",
                        "2030-12-31 Art. 111(1)");
    }

    @Test
    void everyRoleHasDuties() {
        Set<EuRole> roles = LAW.duties().stream()
                .flatMap(duty -> duty.to().stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(roles).containsExactly(EuRole.values());
    }

    @Test
    void onlyASafetyComponentOfInfrastructureNeedsNoAssessmentOfFundamentalRights() {
        assertThat(Arrays.stream(AnnexIIIUse.values()).filter(use -> LAW.of(use).fria() == Law.Fria.NONE))
                .containsExactly(AnnexIIIUse.POINT_2);
        assertThat(Arrays.stream(AnnexIIIUse.values()).filter(use -> LAW.of(use).fria() == Law.Fria.ALL))
                .containsExactly(AnnexIIIUse.POINT_5_B, AnnexIIIUse.POINT_5_C);
    }

    @Test
    void everyMappingServesADuty() {
        Set<String> articles = LAW.duties().stream()
                .map(duty -> duty.article().replaceFirst("\\(.*", ""))
                .collect(Collectors.toSet());

        assertThat(LAW.supports().keySet()).isSubsetOf(articles);
        assertThat(LAW.supports("Art. 50(4)")).isEqualTo(LAW.supports("Art. 50"));
        assertThat(LAW.supports("Art. 48")).isEmpty();
    }

    @Test
    void articlesAreCitedOnceAndInTheOrderOfTheLaw() {
        List<Integer> numbers = LAW.duties().stream()
                .map(duty -> Integer.valueOf(duty.article().replaceAll("Art\\. (\\d+).*", "$1")))
                .toList();

        assertThat(numbers).isSorted();
        assertThat(LAW.duties()).extracting(Duty::article).doesNotHaveDuplicates();
    }
}
