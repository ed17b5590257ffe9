package dev.aims.rules.facts;

import dev.aims.dossier.documents.DocumentedInformation;
import dev.aims.fact.Entries;
import dev.aims.fact.Presence;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.DocumentStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The kinds of documented information that have to be there, each as an approved document or a record that isn't
 * withdrawn.
 */
public final class RequiredDocuments {

    private final Truth present;
    private final List<String> uncovered;
    private final int missing;

    private RequiredDocuments(Truth present, List<String> uncovered, int missing) {
        this.present = present;
        this.uncovered = uncovered;
        this.missing = missing;
    }

    /** Looks for {@code kinds} among {@code documents}, as they stand on {@code asOf}. */
    public static RequiredDocuments of(Entries<DocumentedInformation> documents, LocalDate asOf, String... kinds) {
        int spare = 0;
        Truth fromSpare = Truth.NO;
        for (DocumentedInformation document : documents.members()) {
            Truth valid = valid(document, asOf);
            if (document.kind().presence() == Presence.UNKNOWN && !valid.isNo()) {
                spare++;
                fromSpare = fromSpare.or(document.kind().stated().and(valid));
            }
        }
        Truth proven = Truth.YES;
        Truth possible = Truth.YES;
        List<String> uncovered = new ArrayList<>();
        for (String kind : kinds) {
            Truth found = documents.known().not();
            for (DocumentedInformation document : documents.members()) {
                if (kind.equals(document.kind().value())) {
                    found = found.or(document.kind().is(kind).and(valid(document, asOf)));
                }
            }
            if (found.isNo()) {
                uncovered.add(kind);
            }
            proven = proven.and(found);
            possible = possible.and(found.or(fromSpare));
        }
        // A document of unknown kind can be of one kind only: so many kinds it may still cover, and no more.
        int missing = Math.max(0, uncovered.size() - spare);
        return new RequiredDocuments(missing > 0 ? proven : possible, List.copyOf(uncovered), missing);
    }

    /** Returns whether each kind is there. */
    public Truth present() {
        return present;
    }

    /** Returns whether {@code count} kinds or more are proven to be missing. */
    public Truth missing(BigDecimal count) {
        return Truth.of(BigDecimal.valueOf(missing).compareTo(count) >= 0).and(present.not());
    }

    /** Returns the kinds that are missing, for statements. */
    @Override
    public String toString() {
        String kinds = uncovered.isEmpty() ? "none" : String.join(", ", uncovered);
        return missing == uncovered.size() ? kinds : missing + " of " + kinds;
    }

    private static Truth valid(DocumentedInformation document, LocalDate asOf) {
        return document.status()
                .in(DocumentStatus.APPROVED, DocumentStatus.RECORD)
                .and(Documents.withdrawn(document, asOf).not());
    }
}
