package dev.aims.diff;

import dev.aims.dossier.Dossier;
import java.util.List;

/**
 * The facts on which two dossiers differ, sorted by pointer. Immutable.
 *
 * @param changes each fact once
 */
public record FactDiff(List<FactChange> changes) {

    /** No fact differs. */
    static final FactDiff NONE = new FactDiff(List.of());

    public FactDiff {
        changes = List.copyOf(changes);
    }

    /**
     * Returns what {@code after} states otherwise than {@code before}. Numbers and texts count as their canonical JSON, as
     * for digests; entries of a list that only grew or shrank at its end are told one by one, else the list as a whole.
     */
    public static FactDiff between(Dossier before, Dossier after) {
        return new FactDiff(new Comparison(before, after).changes());
    }

    FactDiff mirrored() {
        return new FactDiff(changes.stream().map(FactChange::mirrored).toList());
    }
}
