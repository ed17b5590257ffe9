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
        return (chapter == 1 ? "" : chapter + ":") + legal(id);
    }

    /** Returns the anchor of a check's result for one system; null stands for the organisation. */
    String of(String check, @Nullable String system) {
        return system == null ? of(check) : of(check) + '@' + legal(system);
    }

    /** Returns the anchor of a section; no requirement can have the same. */
    String section(String name) {
        return "chapter-" + chapter + ':' + name;
    }

    /**
     * Returns {@code id} in letters, digits, dots, hyphens and underscores; other characters by their number. Two ids never
     * become one: the tilde, too, is written by its number.
     */
    static String legal(String id) {
        StringBuilder anchor = new StringBuilder(id.length());
        id.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
                anchor.appendCodePoint(c);
            } else {
                anchor.append('~').append(Integer.toHexString(c)).append('~');
            }
        });
        return anchor.toString();
    }
}
