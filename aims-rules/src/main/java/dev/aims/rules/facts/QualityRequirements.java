package dev.aims.rules.facts;

import dev.aims.dossier.data.Dataset;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;

/** Questions to the quality requirements of datasets. */
public final class QualityRequirements {

    private QualityRequirements() {}

    /** Returns whether some dataset has a requirement; unknown as long as nobody stated the register. */
    public static Truth some(Entries<Dataset> datasets) {
        return datasets.some(dataset -> dataset.quality().requirements().stated());
    }
}
