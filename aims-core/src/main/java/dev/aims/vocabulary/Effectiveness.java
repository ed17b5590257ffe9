package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Results of an effectiveness check. */
public enum Effectiveness implements Coded {
    EFFECTIVE,
    INEFFECTIVE
}
