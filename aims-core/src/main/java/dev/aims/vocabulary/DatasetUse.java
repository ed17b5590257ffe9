package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Uses of a dataset. */
public enum DatasetUse implements Coded {
    TRAIN,
    VALIDATION,
    TEST,
    REFERENCE,
    OPERATIONAL
}
