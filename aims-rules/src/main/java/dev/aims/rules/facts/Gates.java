package dev.aims.rules.facts;

import dev.aims.dossier.AiSystem;
import dev.aims.dossier.development.GateRecord;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Truth;
import dev.aims.vocabulary.GateStage;
import dev.aims.vocabulary.LifecycleStage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Questions to the gate records of a system. */
public final class Gates {

    private Gates() {}

    /**
     * Returns the gates of the stages that lie behind {@code system}, in their order; one that isn't recorded is absent,
     * or unknown as long as nobody stated the records.
     */
    public static List<GateRecord> behind(AiSystem system) {
        LifecycleStage present = system.lifecycleStage().value();
        return Arrays.stream(GateStage.values())
                .filter(gate -> present != null && present.compareTo(LifecycleStage.valueOf(gate.name())) > 0)
                .map(gate -> system.gates().get(gate.code()))
                .toList();
    }

    /** Returns whether the dates up to {@code asOf} don't fall in the order of the stages; one day may see several. */
    public static Truth inOrder(Entries<GateRecord> gates, LocalDate asOf) {
        List<Day> dates = Arrays.stream(GateStage.values())
                .map(gate -> gates.get(gate.code()).date())
                .toList();
        Truth all = Truth.YES;
        for (int later = 1; later < dates.size(); later++) {
            for (Day earlier : dates.subList(0, later)) {
                all = all.and(inOrder(earlier, dates.get(later), asOf));
            }
        }
        return all;
    }

    private static Truth inOrder(Day earlier, Day later, LocalDate asOf) {
        return Truth.any(earlier.absent(), earlier.after(asOf), later.absent(), earlier.onOrBefore(later));
    }
}
