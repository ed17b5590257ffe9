package dev.aims.rules.judging;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import dev.aims.vocabulary.LifecycleStage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** From which stage on a check is asked, as its own conditions and those of its control have it. */
final class DueFrom {

    private DueFrom() {}

    /** Returns the stage of each check that isn't asked at every stage. */
    static Map<String, LifecycleStage> of(Catalog catalog, Map<String, LifecycleStage> stages) {
        Map<String, LifecycleStage> dueFrom = new HashMap<>();
        for (Requirement requirement : catalog.requirements()) {
            for (Check check : requirement.checks()) {
                Stream.concat(requirement.applies().stream().map(Precondition::condition), check.when().stream())
                        .map(stages::get)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .ifPresent(stage -> dueFrom.put(check.id(), stage));
            }
        }
        return Map.copyOf(dueFrom);
    }
}
