package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Steps of a pipeline. */
public enum PipelineStep implements Coded {
    DATA_PREPARATION,
    TRAINING,
    EVALUATION,
    DEPLOYMENT,
    MONITORING
}
