package dev.aims.benchmarks;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.data.Dataset;
import dev.aims.dossier.operation.EventLogging;
import dev.aims.dossier.policy.PolicyReview;
import dev.aims.fact.Codes;
import dev.aims.fact.Truth;
import dev.aims.rules.facts.Choice;
import dev.aims.rules.facts.Dates;
import dev.aims.rules.facts.ToolChain;
import dev.aims.vocabulary.Activity;
import dev.aims.vocabulary.LifecycleStage;
import dev.aims.vocabulary.PipelineStep;
import java.util.List;

/**
 * Five checks of differing shape as a host would write them by hand, with the same three-valued answers as the rules: a
 * register's latest date, a list of steps each under a condition of its own, a comparison of two facts, a choice between
 * two ways to conform, and a question to each entry of a register. No grades, no sentences, and nobody asks whether the
 * checks are due.
 */
final class HandWritten {

    /** The checks, in the order of the answers. */
    static final List<String> CHECKS = List.of("A.2.4-1", "A.4.4-1", "A.6.2.3-2", "A.6.2.8-4", "A.7.3-1");

    private static final long REVIEW_DAYS = 365;

    private HandWritten() {}

    /** Returns the answers for the first system. */
    static List<Truth> answers(Dossier dossier) {
        AiSystem system = dossier.systems().members().iterator().next();
        return List.of(
                Dates.of(dossier.org().policy().reviews(), PolicyReview::date, dossier.asOf())
                        .within(REVIEW_DAYS),
                toolChain(system),
                system.design().version().is(system.version().versionId()),
                logs(system),
                rights(system));
    }

    private static Truth toolChain(AiSystem system) {
        Codes<Activity> does = system.activities();
        Truth trains = does.hasAny(Activity.DEVELOP, Activity.FINE_TUNE);
        Truth builds = does.hasAny(Activity.DEVELOP, Activity.FINE_TUNE, Activity.INTEGRATE);
        Truth data = trains.or(does.has(Activity.INTEGRATE)
                .and(system.attributes().usesReferenceData().isTrue()));
        Truth learns = trains.and(system.attributes().usesMl().isTrue());
        return Truth.all(
                step(system, data, LifecycleStage.DESIGN_DEVELOPMENT, PipelineStep.DATA_PREPARATION),
                step(system, learns, LifecycleStage.DESIGN_DEVELOPMENT, PipelineStep.TRAINING),
                step(system, builds, LifecycleStage.VERIFICATION_VALIDATION, PipelineStep.EVALUATION),
                step(system, builds, LifecycleStage.DEPLOYMENT, PipelineStep.DEPLOYMENT),
                step(system, does.has(Activity.OPERATE), LifecycleStage.OPERATION_MONITORING, PipelineStep.MONITORING));
    }

    private static Truth step(AiSystem system, Truth concerned, LifecycleStage from, PipelineStep step) {
        Truth reached = system.lifecycleStage()
                .atLeast(from)
                .and(system.lifecycleStage().is(LifecycleStage.RETIREMENT).not());
        return concerned.and(reached).implies(ToolChain.covers(system.tools(), step));
    }

    private static Truth logs(AiSystem system) {
        EventLogging logging = system.logging();
        return Choice.of(
                system.attributes().logsUnderOrgControl().isTrue(),
                logging.integrityProtected()
                        .isTrue()
                        .and(logging.accessRestricted().isTrue()),
                logging.contractAccessDays().stated());
    }

    private static Truth rights(AiSystem system) {
        Truth all = system.datasets().known();
        for (Dataset dataset : system.datasets().members()) {
            all = all.and(dataset.sourceType()
                    .stated()
                    .and(dataset.acquiredOn().stated())
                    .and(dataset.rights().permitsUse().isTrue()));
        }
        return all;
    }
}
