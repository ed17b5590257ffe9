package dev.aims.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aims.assessment.Assessment;
import dev.aims.assessment.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectionTest {

    @Test
    void anItemShowsWhoRelatesToItHowAndOnWhoseWord() {
        Projection projection =
                Projection.of(Assessments.all(Verdict.CONFORM, Map.of("A.2.4", Verdict.MINOR_NC)), Framework.ISO_27001);
        Source analyst = new Source(
                "ANALYST",
                "Judgement of the authors of this library from the subjects of both items; no official mapping found.");
        assertThat(item(projection, "A.5.1"))
                .isEqualTo(new ProjectedItem(
                        new Item("A.5.1", "A.5 Organizational controls", "Policies for information security"),
                        Support.PARTLY_SUPPORTED,
                        List.of(
                                policy("A.2.2", analyst, Verdict.CONFORM),
                                policy("A.2.3", analyst, Verdict.CONFORM),
                                policy("A.2.4", analyst, Verdict.MINOR_NC))));
    }

    @Test
    void itemsComeInTheFrameworksOrder() {
        assertThat(Projection.of(Assessments.all(Verdict.CONFORM), Framework.OECD)
                        .items())
                .extracting(each -> each.item().id())
                .containsExactly("1.1", "1.2", "1.3", "1.4", "1.5");
    }

    @Test
    void oneManagementSystemAnswersTheSharedClausesOfAnother() {
        Projection projection = Projection.of(
                Assessments.all(Verdict.CONFORM, Map.of("10.1", Verdict.MAJOR_NC, "9.3.2", Verdict.MINOR_NC)),
                Framework.ISO_9001);
        assertThat(item(projection, "10.3").related())
                .extracting(RelatedRequirement::id)
                .containsExactly("10.1");
        assertThat(item(projection, "10.3").support()).isEqualTo(Support.NOT_SUPPORTED);
        assertThat(item(projection, "10.2").support()).isEqualTo(Support.SUPPORTED);
        assertThat(item(projection, "9.3").support()).isEqualTo(Support.PARTLY_SUPPORTED);
        assertThat(item(projection, "8.5").support()).isEqualTo(Support.NOT_COVERED);
    }

    @Test
    void whatIso27001DoesNotAskIsNamed() {
        assertThat(Projection.of(Assessments.all(Verdict.CONFORM), Framework.ISO_27001)
                        .unrelated())
                .containsExactly("6.1.4", "8.4", "A.5.5", "A.7.4", "A.9.3");
    }

    @Test
    void requirementsOfOtherPacksRelateToNothing() {
        assertThat(Projection.of(Assessments.only(Map.of("ACME.1", Verdict.CONFORM)), Framework.OECD)
                        .unrelated())
                .containsExactly("ACME.1");
    }

    @ParameterizedTest
    @EnumSource
    void anAssessmentOfNothingSupportsNothing(Framework framework) {
        Projection projection = Projection.of(Assessments.only(Map.of()), framework);
        assertThat(projection.items()).hasSameSizeAs(framework.items());
        assertThat(projection.items()).extracting(ProjectedItem::support).isSubsetOf(Support.OPEN, Support.NOT_COVERED);
    }

    @ParameterizedTest
    @EnumSource
    void whatNobodyStatedSupportsNothing(Framework framework) {
        assertThat(Projection.of(Assessments.all(Verdict.INDETERMINATE), framework)
                        .items())
                .extracting(ProjectedItem::support)
                .isSubsetOf(Support.OPEN, Support.NOT_COVERED);
    }

    @ParameterizedTest
    @EnumSource
    void controlsThatDoNotApplyLeaveTheRestToDecide(Framework framework) {
        Assessment none = Assessments.all(Verdict.NOT_APPLICABLE);
        assertThat(Projection.of(none, framework).items())
                .extracting(ProjectedItem::support)
                .isSubsetOf(Support.NOT_APPLICABLE, Support.NOT_COVERED);
    }

    @Test
    void theSupportOfAnItemCannotBeMadeUp() {
        assertThatThrownBy(() -> new ProjectedItem(new Item("1.5", "", ""), Support.SUPPORTED, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the requirements related to 1.5 make it NOT_COVERED, not SUPPORTED");
    }

    @Test
    void sourcesAreNamedOnce() {
        assertThat(Projection.of(Assessments.all(Verdict.CONFORM), Framework.ISO_27001)
                        .sources())
                .extracting(Source::key)
                .containsExactly("ANALYST", "HARMONISED");
    }

    private static RelatedRequirement policy(String id, Source source, Verdict verdict) {
        return new RelatedRequirement(
                id, "Title of " + id, Relation.PARTIAL, source, Trust.MEDIUM, "", "SCF cross-check agrees", verdict);
    }

    private static ProjectedItem item(Projection projection, String id) {
        return projection.items().stream()
                .filter(each -> each.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
