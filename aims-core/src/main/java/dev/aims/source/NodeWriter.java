package dev.aims.source;

import java.util.regex.Pattern;

/**
 * Writes nodes for people, keys in the order of the node. {@link Sources} reads both forms back as an equal node,
 * within its limits. The last line ends with a line feed.
 */
public final class NodeWriter {

    private static final Pattern JSON_NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?");

    private NodeWriter() {}

    /** Returns JSON, two spaces a level. Numbers keep their digits. */
    public static String json(Node node) {
        StringBuilder out = new StringBuilder();
        new JsonLayout(out).write(node, 0);
        return out.append('\n').toString();
    }

    /**
     * Returns YAML in block style. Text stands in quotes wherever some reader, of YAML 1.1 too, could take it for
     * something else: {@code "no"}, {@code "2026-11-20"}.
     */
    public static String yaml(Node node) {
        StringBuilder out = new StringBuilder();
        new YamlLayout(out).write(node);
        return out.toString();
    }

    /** Returns a number as JSON can hold it: as it is written, unless only YAML writes so. */
    static String jsonNumber(Scalar number) {
        return JSON_NUMBER.matcher(number.text()).matches()
                ? number.text()
                : number.number().toString();
    }
}
