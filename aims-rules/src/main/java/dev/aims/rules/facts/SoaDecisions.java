package dev.aims.rules.facts;

import dev.aims.dossier.risk.SoaEntry;
import dev.aims.dossier.risk.StatementOfApplicability;
import dev.aims.fact.Entries;
import dev.aims.fact.Texts;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.SoaDecision;
import java.util.List;

/** What a Statement of Applicability decides on controls. Only a stated EXCLUDED excludes one, an unknown doesn't. */
public final class SoaDecisions {

    private SoaDecisions() {}

    /** Returns whether {@code control} is excluded. */
    private static boolean excludes(Entries<SoaEntry> entries, String control) {
        SoaEntry entry = entries.byId().get(control);
        return entry != null && entry.decision().value() == SoaDecision.EXCLUDED;
    }

    /** Returns those of the controls at hand that are excluded. */
    public static List<String> excluded(Entries<SoaEntry> entries, Situation situation) {
        return situation.applicability().keySet().stream()
                .filter(control -> excludes(entries, control))
                .toList();
    }

    /** Returns the controls that are excluded, for statements. */
    public static String excluded(Entries<SoaEntry> entries) {
        return joined(entries.byId().keySet().stream()
                .filter(control -> excludes(entries, control))
                .toList());
    }

    /** Returns whether each of {@code controls} is one of Annex A or an own one, and isn't excluded; of none: yes. */
    public static Truth support(StatementOfApplicability soa, Texts controls) {
        Truth all = controls.known();
        for (String control : controls.value()) {
            all = all.and(supports(soa, control));
        }
        return all;
    }

    /** Returns those of {@code controls} that are excluded or not known to exist, for statements. */
    public static String unsupported(StatementOfApplicability soa, Texts controls) {
        return joined(controls.value().stream()
                .filter(control -> !supports(soa, control).isYes())
                .toList());
    }

    private static Truth supports(StatementOfApplicability soa, String control) {
        if (excludes(soa.entries(), control)) {
            return soa.entries()
                    .get(control)
                    .decision()
                    .is(SoaDecision.EXCLUDED)
                    .not();
        }
        return AnnexA.has(control) ? Truth.YES : soa.additional().has(control);
    }

    private static String joined(List<String> controls) {
        return controls.isEmpty() ? "none" : String.join(", ", controls);
    }
}
