package dev.aims.diff;

import dev.aims.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One ground on which a check moved, as reports name it.
 *
 * @param name the JSON Pointer of a fact, or the name of a setting; empty if the ground can't be named
 * @param remark what became of it and where it stands; empty if facts couldn't be compared, so that the name only says
 *     what the result rests on
 */
public record ChangedBy(String name, String remark) {

    public ChangedBy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(remark, "remark");
    }

    /** Returns the grounds of {@code check}, settings first; at least one. */
    public static List<ChangedBy> of(AssessmentDiff diff, CheckChange check) {
        List<ChangedBy> grounds = new ArrayList<>();
        check.settings().forEach(setting -> grounds.add(new ChangedBy(setting, "set otherwise")));
        if (diff.facts() == null) {
            check.evidence().forEach(pointer -> grounds.add(new ChangedBy(pointer, "")));
        }
        for (FactChange fact : check.facts()) {
            Place place = fact.place();
            grounds.add(new ChangedBy(
                    fact.pointer(),
                    DiffWords.of(fact) + (place == null ? "" : ", " + place.file() + ":" + place.line())));
        }
        if (grounds.isEmpty()) {
            grounds.add(new ChangedBy(
                    "",
                    diff.provenance().stream().anyMatch(ChangedBy::isOtherJudge)
                            ? "another pack or library, or a fact that the results don't name"
                            : "a fact that the results don't name"));
        }
        return grounds;
    }

    private static boolean isOtherJudge(ValueChange value) {
        return value.name().startsWith("packs/") || value.name().equals("library");
    }
}
