package dev.aims.cli;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Group;
import dev.aims.catalog.Requirement;
import dev.aims.report.CatalogWords;

/** The requirements of a catalog by group, a line each. */
final class CatalogList {

    private static final int TITLES = 11;

    private CatalogList() {}

    static void write(Catalog catalog, Page page) {
        page.line(
                0,
                Style.TITLE,
                Wording.count(catalog.requirements().size(), "requirement", "requirements") + " with "
                        + Wording.count(catalog.checks().size(), "check", "checks"));
        for (Group group : catalog.groups()) {
            page.blank();
            page.line(0, Style.TITLE, CatalogWords.heading(group));
            catalog.requirements(group)
                    .forEach(each -> page.entry(2, Style.PLAIN, each.id(), TITLES, each.title() + " (" + about(each)));
        }
    }

    private static String about(Requirement requirement) {
        return requirement.pdca() + ", " + Wording.count(requirement.checks().size(), "check", "checks") + ")";
    }
}
