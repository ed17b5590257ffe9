package dev.aims.rules.facts;

import dev.aims.fact.Coded;
import dev.aims.fact.Entries;
import dev.aims.fact.Text;
import dev.aims.fact.Truth;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Questions to the areas of an impact assessment. An area is answered if it is assessed or ruled out with a reason. */
public final class ImpactAreas {

    private ImpactAreas() {}

    /** Returns whether each of {@code due} is answered. */
    public static Truth answered(Entries<Text> areas, Coded... due) {
        Truth all = Truth.YES;
        for (Coded area : due) {
            Text answer = areas.get(area.code());
            all = all.and(answer.in("ASSESSED", "RELEVANT").or(answer.says("NOT_RELEVANT:")));
        }
        return all;
    }

    /** Returns those of {@code due} that aren't proven to be answered, for statements. */
    public static String open(Entries<Text> areas, Coded... due) {
        String open = Arrays.stream(due)
                .filter(area -> !answered(areas, area).isYes())
                .map(Coded::code)
                .collect(Collectors.joining(", "));
        return open.isEmpty() ? "none" : open;
    }
}
