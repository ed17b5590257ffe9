package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Commitments that an AI policy can state. */
public enum PolicyCommitment implements Coded {
    APPLICABLE_REQUIREMENTS,
    CONTINUAL_IMPROVEMENT
}
