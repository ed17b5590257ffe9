package dev.aims.rules.facts;

import dev.aims.dossier.risk.SoaEntry;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * The gaps in a Statement of Applicability: a control of Annex A without entry, decision or justification, and an entry
 * that is for none of these controls. Each control counts one, and only a proven gap counts.
 */
public final class SoaGaps {

    private final Truth none;
    private final List<String> gaps;

    private SoaGaps(Truth none, List<String> gaps) {
        this.none = none;
        this.gaps = gaps;
    }

    /** Returns the gaps in {@code entries}. */
    public static SoaGaps of(Entries<SoaEntry> entries) {
        Truth none = entries.known();
        if (none.isUnknown()) {
            return new SoaGaps(none, List.of());
        }
        List<String> gaps = new ArrayList<>();
        for (String control : AnnexA.controls()) {
            SoaEntry entry = entries.get(control);
            Truth decided = entries.has(control).and(entry.decision().stated());
            Truth justified = entry.justification().stated();
            if (decided.isNo()) {
                gaps.add(control + (entries.byId().containsKey(control) ? " without decision" : " without entry"));
            } else if (justified.isNo()) {
                gaps.add(control + " without justification");
            }
            none = none.and(decided.and(justified));
        }
        for (SoaEntry entry : entries.members()) {
            if (!AnnexA.has(entry.id())) {
                gaps.add(entry.id() + " is not in Annex A");
                none = none.and(entry.missing());
            }
        }
        return new SoaGaps(none, List.copyOf(gaps));
    }

    /** Returns whether there is none. */
    public Truth none() {
        return none;
    }

    /** Returns how many are proven. */
    public int count() {
        return gaps.size();
    }

    /** Returns whether more than {@code most} are proven. */
    public Truth exceed(long most) {
        return Truth.of(gaps.size() > most);
    }

    /** Returns the proven gaps, for statements. */
    @Override
    public String toString() {
        return gaps.isEmpty() ? "none" : String.join(", ", gaps);
    }
}
