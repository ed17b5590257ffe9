package dev.aims.report.html;

import org.jspecify.annotations.Nullable;

/**
 * Where links into one chapter lead. The first chapter of a file has the ids of requirements and checks as they are, so that
 * a link to one holds for every report of a single dossier.
 *
 * @param chapter the number of the chapter, from 1
 */
record Anchors(int chapter) {

    /** Returns the anchor of a requirement or a check. */
    String of(String id) {
        return (chapter == 1 ? "" : chapter + ":") + dev.aims.report.Anchors.of(id);
    }

    /** Returns the anchor of a check's result for one system; null stands for the organisation. */
    String of(String check, @Nullable String system) {
        return system == null ? of(check) : of(check) + '@' + dev.aims.report.Anchors.of(system);
    }

    /** Returns the anchor of a section; no requirement can have the same. */
    String section(String name) {
        return "chapter-" + chapter + ':' + name;
    }
}
