package dev.aims.report.html;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.report.CatalogWords;
import dev.aims.vocabulary.LifecycleStage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The systems by the stage of their life cycle, and the checks by the stage from which they are asked.
 *
 * @param stages in order
 * @param stageNotStated the systems of which the stage isn't stated
 * @param always how the checks stand that are asked at every stage
 */
record LifeCycle(List<Stage> stages, List<SystemAssessment> stageNotStated, Tally always) {

    /**
     * One stage.
     *
     * @param systems the systems that are in it
     * @param askedFrom how the checks stand that are asked from this stage on, over all systems shown
     */
    record Stage(LifecycleStage stage, List<SystemAssessment> systems, Tally askedFrom) {

        String name() {
            return CatalogWords.words(stage.name());
        }
    }

    static LifeCycle of(Cast cast) {
        List<Stage> stages = new ArrayList<>();
        for (LifecycleStage stage : LifecycleStage.values()) {
            stages.add(new Stage(stage, in(stage, cast), asked(stage, cast)));
        }
        return new LifeCycle(stages, in(null, cast), asked(null, cast));
    }

    private static List<SystemAssessment> in(@Nullable LifecycleStage stage, Cast cast) {
        return cast.shown().stream().filter(system -> system.stage() == stage).toList();
    }

    /** The organisation's own checks are in every system's list and have no stage; only those about a system count. */
    private static Tally asked(@Nullable LifecycleStage stage, Cast cast) {
        return Tally.of(cast.shown().stream()
                .flatMap(system -> system.checks().stream()
                        .filter(check -> check.system() != null)
                        .filter(check -> system.dueFrom().get(check.id()) == stage)
                        .map(CheckResult::outcome))
                .map(Mark::of)
                .toList());
    }
}
