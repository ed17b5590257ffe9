package dev.aims.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrameworkTest {

    @ParameterizedTest
    @CsvSource({
        "nist-ai-rmf,  72, 280,  0",
        "iso-27001,   123,  94, 55",
        "gdpr,         59,  71,  8",
        "oecd,          5,  43,  0",
        "iso-9001,     32,  26, 11",
        "iso-14001,    25,  25,  5",
        "iso-29151,    12,  21,  1"
    })
    void itsCrosswalkHasItemsPairsAndItemsThatNothingCovers(String id, int items, int pairs, long uncovered) {
        Framework framework = Framework.of(id).orElseThrow();
        assertThat(framework.items()).hasSize(items);
        assertThat(Crosswalk.of(framework).links()).hasSize(pairs);
        assertThat(Projection.of(Assessments.all(Verdict.CONFORM), framework).count(Support.NOT_COVERED))
                .isEqualTo(uncovered);
    }

    @ParameterizedTest
    @EnumSource
    void everyPairNamesARequirementOfTheStandardAndAnItemOfTheFramework(Framework framework) {
        Set<String> items = framework.items().stream().map(Item::id).collect(Collectors.toSet());
        assertThat(items).hasSameSizeAs(framework.items());
        assertThat(Crosswalk.of(framework).links())
                .extracting(Link::requirement)
                .isSubsetOf(Assessments.REQUIREMENTS);
        assertThat(Crosswalk.of(framework).links()).extracting(Link::item).isSubsetOf(items);
    }

    @ParameterizedTest
    @EnumSource
    void noPairIsSaidTwice(Framework framework) {
        assertThat(Crosswalk.of(framework).links())
                .extracting(link -> link.requirement() + " and " + link.item())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void allItsPairsHangOnOneConditionOrOnNone(Framework framework) {
        assertThat(Crosswalk.of(framework).links().stream().map(Link::condition).distinct())
                .hasSize(1);
    }

    @Test
    void nistHasAllItsSubcategoriesInOrder() {
        List<String> sizes = List.of("GOVERN 7 3 2 3 2 2", "MAP 6 3 5 2 2", "MEASURE 3 13 3 3", "MANAGE 4 4 2 3");
        List<String> expected =
                sizes.stream().flatMap(FrameworkTest::subcategories).toList();
        assertThat(expected).hasSize(72);
        assertThat(Framework.NIST_AI_RMF.items()).extracting(Item::id).isEqualTo(expected);
    }

    @Test
    void iso27001HasAllItsControls() {
        Map<String, Long> controls = Framework.ISO_27001.items().stream()
                .filter(item -> item.id().startsWith("A."))
                .collect(Collectors.groupingBy(Item::group, Collectors.counting()));
        assertThat(controls)
                .isEqualTo(Map.of(
                        "A.5 Organizational controls", 37L,
                        "A.6 People controls", 8L,
                        "A.7 Physical controls", 14L,
                        "A.8 Technological controls", 34L));
    }

    @Test
    void lowTrustIsSaidOfAllThatWasNotCheckedAgainstTheText() {
        assertThat(Crosswalk.of(Framework.ISO_29151).links())
                .extracting(Link::trust)
                .containsOnly(Trust.LOW);
    }

    @Test
    void anUnknownIdIsNoFramework() {
        assertThat(Framework.of("iso-9000")).isEmpty();
    }

    private static Stream<String> subcategories(String function) {
        String[] parts = function.split(" ", -1);
        return IntStream.range(1, parts.length).boxed().flatMap(category -> IntStream.rangeClosed(
                        1, Integer.parseInt(parts[category]))
                .mapToObj(number -> parts[0] + " " + category + "." + number));
    }
}
