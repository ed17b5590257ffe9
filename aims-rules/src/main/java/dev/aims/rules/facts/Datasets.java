package dev.aims.rules.facts;

import dev.aims.dossier.data.Dataset;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.SourceType;

/** Questions to a register of datasets. */
public final class Datasets {

    private Datasets() {}

    /** Returns whether some dataset comes from {@code source}; unknown as long as nobody stated the register. */
    public static Truth someFrom(Entries<Dataset> datasets, SourceType source) {
        return datasets.some(dataset -> dataset.sourceType().is(source));
    }
}
