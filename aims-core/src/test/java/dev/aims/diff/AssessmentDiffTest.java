package dev.aims.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Explanation;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.RequirementKind;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentDiffTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final CheckResult CONFORMS = result("A.2.2-3", Outcome.CONFORM, "98 %");
    private static final CheckResult FAILS = result("A.2.2-3", Outcome.MINOR_NC, "93 %");

    @Test
    void aWorseOutcomeWorsensTheVerdict() {
        Assessment before = assessment("0.1.0", Map.of(), Verdict.CONFORM, null, List.of(CONFORMS));
        Assessment after = assessment("0.1.0", Map.of(), Verdict.MINOR_NC, null, List.of(FAILS));

        AssessmentDiff diff = AssessmentDiff.between(before, after);

        assertThat(diff.checks(Movement.WORSE))
                .containsExactly(
                        new CheckChange("A.2.2-3", null, Movement.WORSE, CONFORMS, FAILS, List.of(), List.of()));
        assertThat(diff.verdicts())
                .containsExactly(new VerdictChange(
                        "A.2.2", null, Movement.WORSE, Verdict.CONFORM, Verdict.MINOR_NC, null, null));
        assertThat(DiffWords.summary(diff)).isEqualTo("1 worse");
    }

    @Test
    void aSettingOfTheCheckIsNamedAndThatOfAnotherIsNot() {
        Assessment before =
                assessment("0.1.0", Map.of("A.2.2-3/percent", "90"), Verdict.CONFORM, null, List.of(CONFORMS));
        Assessment after = assessment("0.1.0", Map.of("A.2.2-30/percent", "90"), Verdict.CONFORM, null, List.of(FAILS));

        AssessmentDiff diff = AssessmentDiff.between(before, after);

        assertThat(diff.checks()).singleElement().satisfies(check -> assertThat(check.settings())
                .containsExactly("A.2.2-3/percent"));
        assertThat(diff.provenance())
                .containsExactly(
                        new ValueChange("settings/A.2.2-3/percent", "90", null),
                        new ValueChange("settings/A.2.2-30/percent", null, "90"));
    }

    @Test
    void withoutAChangedFactOrSettingTheOtherPackIsSuspected() {
        Assessment before = assessment("0.1.0", Map.of(), Verdict.CONFORM, null, List.of(CONFORMS));
        Assessment after = assessment("0.2.0", Map.of(), Verdict.CONFORM, null, List.of(FAILS));

        AssessmentDiff diff = AssessmentDiff.between(before, after);

        assertThat(diff.provenance())
                .containsExactly(new ValueChange("packs/iso42001", "0.1.0 sha256:aa", "0.2.0 sha256:aa"));
        assertThat(ChangedBy.of(diff, diff.checks().get(0)))
                .containsExactly(new ChangedBy("", "another pack or library, or a fact that the results don't name"));
    }

    @Test
    void anotherReasonIsNoOtherVerdict() {
        Assessment before = assessment("0.1.0", Map.of(), Verdict.NOT_APPLICABLE, "NO_BUILD", List.of());
        Assessment after = assessment("0.1.0", Map.of(), Verdict.NOT_APPLICABLE, "NO_CUSTOMERS", List.of());

        assertThat(AssessmentDiff.between(before, after).verdicts())
                .containsExactly(new VerdictChange(
                        "A.2.2",
                        null,
                        Movement.CHANGED,
                        Verdict.NOT_APPLICABLE,
                        Verdict.NOT_APPLICABLE,
                        "NO_BUILD",
                        "NO_CUSTOMERS"));
    }

    @Test
    void ofASystemThatStaysItIsSaidWhatElseFollowsAndOfOneThatCameOnlyThat() {
        Assessment before = with(
                assessment("0.1.0", Map.of(), Verdict.CONFORM, null, List.of()),
                system("scoring", ImpactLevel.MEDIUM, null, new Applicability(false, "NO_BUILD")));
        Assessment after = with(
                assessment("0.1.0", Map.of(), Verdict.CONFORM, null, List.of()),
                system("scoring", ImpactLevel.HIGH, EuTier.HIGH_RISK, new Applicability(true, null)),
                system("chat", ImpactLevel.LOW, EuTier.MINIMAL, new Applicability(true, null)));

        AssessmentDiff diff = AssessmentDiff.between(before, after);

        assertThat(diff.systems())
                .containsExactly(
                        new SystemChange("chat", Movement.NEW, List.of()),
                        new SystemChange(
                                "scoring",
                                Movement.CHANGED,
                                List.of(
                                        new ValueChange("effective_impact", "MEDIUM", "HIGH"),
                                        new ValueChange("eu_ai_act/tier", null, "HIGH_RISK"))));
        assertThat(diff.applicability())
                .containsExactly(new ApplicabilityChange(
                        "A.6.2.4", "scoring", new Applicability(false, "NO_BUILD"), new Applicability(true, null)));
        assertThat(diff.verdicts()).isEmpty();
    }

    @Test
    void whatIsJudgedTwiceCannotBeCompared() {
        Assessment twice = assessment("0.1.0", Map.of(), Verdict.CONFORM, null, List.of(CONFORMS, FAILS));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentDiff.between(twice, twice))
                .withMessage("\"A.2.2-3\" is judged twice");
    }

    private static CheckResult result(String id, Outcome outcome, String statement) {
        return new CheckResult(
                id,
                null,
                outcome,
                new Explanation(statement, "", List.of("/org/policy/acknowledgements_pct"), List.of(), "", "", null));
    }

    private static SystemAssessment system(
            String id, ImpactLevel impact, @Nullable EuTier tier, Applicability applicability) {
        return new SystemAssessment(
                id,
                DAY,
                null,
                impact,
                Map.of("A.2.2", Verdict.CONFORM),
                Map.of("A.6.2.4", applicability),
                new EuClassification(tier, List.of(), null, null, List.of(), null),
                List.of(),
                Map.of());
    }

    private static Assessment with(Assessment assessment, SystemAssessment... systems) {
        Map<String, SystemAssessment> byId = new TreeMap<>();
        for (SystemAssessment system : systems) {
            byId.put(system.id(), system);
        }
        return new Assessment(assessment.dossier(), assessment.requirements(), byId, assessment.provenance());
    }

    private static Assessment assessment(
            String pack,
            Map<String, String> settings,
            Verdict verdict,
            @Nullable String reason,
            List<CheckResult> checks) {
        return new Assessment(
                "d.yaml",
                List.of(new RequirementResult(
                        "A.2.2", RequirementKind.CONTROL, "AI policy", verdict, reason, false, checks)),
                Map.of(),
                new Provenance(
                        List.of(new Provenance.Pack("iso42001", pack, "sha256:aa")), "sha256:bb", DAY, settings, "1"));
    }
}
