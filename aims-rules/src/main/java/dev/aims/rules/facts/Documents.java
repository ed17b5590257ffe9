package dev.aims.rules.facts;

import dev.aims.dossier.documents.DocumentedInformation;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.DocumentStatus;
import java.time.LocalDate;

/** Questions to documented information. */
public final class Documents {

    private Documents() {}

    /** Returns whether {@code document} is approved and, on {@code asOf}, not withdrawn. */
    public static Truth approved(DocumentedInformation document, LocalDate asOf) {
        return document.status()
                .is(DocumentStatus.APPROVED)
                .and(withdrawn(document, asOf).not());
    }

    /** Returns whether {@code document} is withdrawn on {@code asOf}, by its status or by its date. */
    public static Truth withdrawn(DocumentedInformation document, LocalDate asOf) {
        return document.status()
                .is(DocumentStatus.WITHDRAWN)
                .or(document.withdrawnOn().onOrBefore(asOf));
    }
}
