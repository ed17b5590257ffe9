package dev.aims.report.html;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Requirement;
import java.util.Map;

/**
 * A main clause, a topic of Annex A, or a group of another pack: what reports are filtered by.
 *
 * @param id such as {@code 6} or {@code A.6}
 * @param name a short name; empty if only the pack knows it
 */
record Topic(String id, String name) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("4", "Context"),
            Map.entry("5", "Leadership"),
            Map.entry("6", "Planning"),
            Map.entry("7", "Support"),
            Map.entry("8", "Operation"),
            Map.entry("9", "Evaluation"),
            Map.entry("10", "Improvement"),
            Map.entry("A.2", "Policies"),
            Map.entry("A.3", "Organisation"),
            Map.entry("A.4", "Resources"),
            Map.entry("A.5", "Impacts"),
            Map.entry("A.6", "Life cycle"),
            Map.entry("A.7", "Data"),
            Map.entry("A.8", "Information"),
            Map.entry("A.9", "Use"),
            Map.entry("A.10", "Third parties"));

    static Topic of(String requirement, Catalog catalog) {
        String[] parts = requirement.split("\\.", -1);
        String id = requirement.startsWith("A.") ? "A." + parts[1] : parts[0];
        String name = NAMES.get(id);
        return name != null
                ? new Topic(id, name)
                : new Topic(
                        catalog.requirement(requirement).map(Requirement::group).orElse(id), "");
    }

    /** Returns it as filters call it. */
    String key() {
        return dev.aims.report.Anchors.of(id);
    }

    String label() {
        return name.isEmpty() ? id : id + " " + name;
    }
}
