package dev.aims.certification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.assessment.Outcome;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class ReadinessPropertiesTest {

    private static final Dossier EMPTY = Dossiers.parse("d.yaml", "as_of: 2026-11-20");
    private static final int CHECKS = 19;

    @Property
    void aDossierThatStatesNothingIsNeverReady(@ForAll @Size(CHECKS) List<Outcome> outcomes) {
        Readiness readiness = assessed(outcomes).readiness();

        assertThat(readiness.stage1().state()).isNotEqualTo(ReadinessState.READY);
        assertThat(readiness.stage2().state()).isNotEqualTo(ReadinessState.READY);
    }

    @Property
    void aPointIsReadyOnlyWithEvidenceAndUnknownOnlyWithoutAnyShortfall(@ForAll @Size(CHECKS) List<Outcome> outcomes) {
        assertThat(assessed(outcomes).readiness().stage1().points())
                .allSatisfy(point -> assertThat(point.evidence().isEmpty())
                        .as(point.id())
                        .isEqualTo(point.state() == ReadinessState.UNKNOWN));
    }

    @Property
    void everyRequirementIsCountedOnceByGroupAndOnceByPhase(@ForAll @Size(CHECKS) List<Outcome> outcomes) {
        GapAnalysis gaps = assessed(outcomes).readiness().gaps();

        assertThat(gaps.byGroup().values().stream().mapToInt(Tally::total).sum())
                .isEqualTo(gaps.requirements().size());
        assertThat(gaps.byPhase().values().stream().mapToInt(Tally::total).sum())
                .isEqualTo(gaps.requirements().size());
    }

    @Property
    void aStageIsReadyExactlyWhenAllItsPointsAre(@ForAll @Size(max = 6) List<ReadinessState> states) {
        StageReadiness stage = new StageReadiness(
                1,
                states.stream()
                        .map(state -> new ReadinessPoint("P", "", state, "", List.of(), List.of()))
                        .toList());

        assertThat(stage.state() == ReadinessState.READY)
                .isEqualTo(!states.isEmpty() && states.stream().allMatch(ReadinessState.READY::equals));
        assertThat(stage.state() == ReadinessState.NOT_READY).isEqualTo(states.contains(ReadinessState.NOT_READY));
    }

    private static Assessed assessed(List<Outcome> outcomes) {
        Assessed assessed = new Assessed(EMPTY, Outcome.CONFORM);
        assertThat(outcomes).hasSameSizeAs(Assessed.CHECKS);
        for (int i = 0; i < outcomes.size(); i++) {
            assessed.with(Assessed.CHECKS.get(i), outcomes.get(i));
        }
        return assessed;
    }
}
