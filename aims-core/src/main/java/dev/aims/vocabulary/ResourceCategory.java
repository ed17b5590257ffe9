package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Categories of resources. */
public enum ResourceCategory implements Coded {
    DATA,
    TOOLING,
    COMPUTING,
    HUMAN
}
