package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Data on which transformations were fitted. */
public enum FitScope implements Coded {
    TRAIN_ONLY,
    ALL_DATA
}
