package dev.aims.report.html;

import java.util.List;
import java.util.SortedSet;

/**
 * The rules by which check boxes hide findings, without a script. A rule reads: where some box of a kind is ticked, but not
 * the one of this value, findings of this value don't show. So boxes of one kind add up, and kinds narrow each other.
 */
final class Filters {

    private Filters() {}

    /**
     * Returns the style sheet for all chapters.
     *
     * @param topics the topics' keys
     * @param systems the most systems that a chapter shows
     */
    static String rules(SortedSet<String> topics, int systems) {
        StringBuilder css = new StringBuilder("@media screen{\n");
        for (Mark mark : Mark.values()) {
            rule(css, "grade", mark.style());
        }
        List.of("holds", "tolerated", "advisory").forEach(standing -> rule(css, "gate", standing));
        rule(css, "system", "org");
        for (int i = 0; i < systems; i++) {
            rule(css, "system", Integer.toString(i));
        }
        topics.forEach(topic -> rule(css, "topic", topic));
        return css.append("}\n").toString();
    }

    /** Values are words of ours, numbers, or what {@link dev.aims.report.Anchors} lets through: nothing that ends a string. */
    private static void rule(StringBuilder css, String kind, String value) {
        css.append(".findings:has([name=")
                .append(kind)
                .append("]:checked):not(:has([name=")
                .append(kind);
        css.append("][value=\"").append(value).append("\"]:checked)) [data-").append(kind);
        css.append("=\"").append(value).append("\"]{display:none}\n");
    }
}
