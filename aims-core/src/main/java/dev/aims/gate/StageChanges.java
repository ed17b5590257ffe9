package dev.aims.gate;

import static dev.aims.vocabulary.LifecycleStage.CONTINUOUS_VALIDATION;
import static dev.aims.vocabulary.LifecycleStage.DEPLOYMENT;
import static dev.aims.vocabulary.LifecycleStage.DESIGN_DEVELOPMENT;
import static dev.aims.vocabulary.LifecycleStage.INCEPTION;
import static dev.aims.vocabulary.LifecycleStage.OPERATION_MONITORING;
import static dev.aims.vocabulary.LifecycleStage.RETIREMENT;
import static dev.aims.vocabulary.LifecycleStage.RE_EVALUATION;
import static dev.aims.vocabulary.LifecycleStage.VERIFICATION_VALIDATION;

import dev.aims.vocabulary.LifecycleStage;
import java.util.Map;
import java.util.Set;

/** Which stage may follow which (ISO/IEC 22989); a running system may go back to build or deploy a new version. */
final class StageChanges {

    private static final Map<LifecycleStage, Set<LifecycleStage>> NEXT = Map.of(
            INCEPTION, Set.of(DESIGN_DEVELOPMENT, RETIREMENT),
            DESIGN_DEVELOPMENT, Set.of(VERIFICATION_VALIDATION, RETIREMENT),
            VERIFICATION_VALIDATION, Set.of(DESIGN_DEVELOPMENT, DEPLOYMENT, RETIREMENT),
            DEPLOYMENT, Set.of(DESIGN_DEVELOPMENT, DEPLOYMENT, OPERATION_MONITORING, RETIREMENT),
            OPERATION_MONITORING,
                    Set.of(
                            DESIGN_DEVELOPMENT,
                            VERIFICATION_VALIDATION,
                            DEPLOYMENT,
                            CONTINUOUS_VALIDATION,
                            RE_EVALUATION,
                            RETIREMENT),
            CONTINUOUS_VALIDATION,
                    Set.of(
                            DESIGN_DEVELOPMENT,
                            VERIFICATION_VALIDATION,
                            DEPLOYMENT,
                            OPERATION_MONITORING,
                            RE_EVALUATION,
                            RETIREMENT),
            RE_EVALUATION,
                    Set.of(
                            DESIGN_DEVELOPMENT,
                            VERIFICATION_VALIDATION,
                            DEPLOYMENT,
                            OPERATION_MONITORING,
                            CONTINUOUS_VALIDATION,
                            RETIREMENT),
            RETIREMENT, Set.of());

    private StageChanges() {}

    static boolean isLegal(LifecycleStage from, LifecycleStage to) {
        return NEXT.getOrDefault(from, Set.of()).contains(to);
    }
}
