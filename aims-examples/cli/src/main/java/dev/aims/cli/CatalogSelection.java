package dev.aims.cli;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Requirement;
import dev.aims.report.CatalogWords;
import dev.aims.source.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a catalog is meant by an id. */
final class CatalogSelection {

    private CatalogSelection() {}

    /**
     * Returns the part of {@code catalog} that {@code id} names: a requirement, a check within its requirement, or a
     * group, as {@code a6_2} or as the standard's {@code A.6.2}.
     */
    static Optional<Catalog> of(String id, Catalog catalog) {
        List<Requirement> selected = catalog.check(id)
                .map(check ->
                        only(check, catalog.requirement(check.requirement()).orElseThrow()))
                .or(() -> catalog.requirement(id))
                .map(List::of)
                .orElseGet(() -> catalog.requirements().stream()
                        .filter(requirement -> isIn(id, requirement))
                        .toList());
        return selected.isEmpty() ? Optional.empty() : Optional.of(new Catalog(catalog.groups(), selected));
    }

    /** Says that there is no {@code id}, and what was probably meant. */
    static String unknown(String id, Catalog catalog) {
        String start = "There is no check or requirement \"" + id + "\".";
        int hyphen = id.lastIndexOf('-');
        Requirement owner =
                hyphen < 0 ? null : catalog.requirement(id.substring(0, hyphen)).orElse(null);
        if (owner != null) {
            return start + " " + owner.id() + " has "
                    + String.join(", ", owner.checks().stream().map(Check::id).toList()) + ".";
        }
        String near = Suggestions.nearest(
                id,
                Stream.concat(
                                catalog.requirements().stream().map(Requirement::id),
                                catalog.checks().stream().map(Check::id))
                        .toList());
        return near == null
                ? start + " Ids look like 6.1.3, A.2.4 or A.2.4-1."
                : start + " Did you mean \"" + near + "\"?";
    }

    private static boolean isIn(String group, Requirement requirement) {
        return group.equals(requirement.group()) || group.equals(CatalogWords.group(requirement.group()));
    }

    private static Requirement only(Check check, Requirement of) {
        return new Requirement(
                of.id(), of.kind(), of.title(), of.group(), of.pdca(), of.applies(), of.crosswalk(), List.of(check));
    }
}
