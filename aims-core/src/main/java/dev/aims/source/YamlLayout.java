package dev.aims.source;

import java.util.Locale;
import java.util.Map;

/** YAML in block style. */
final class YamlLayout {

    /** YAML reads no longer keys before a ":" unless they are announced by "?". */
    private static final int LONGEST_SIMPLE_KEY = 1_000;

    private final StringBuilder out;

    YamlLayout(StringBuilder out) {
        this.out = out;
    }

    void write(Node root) {
        block(root, 0);
    }

    /** Writes a node where a line's indentation and whatever introduces the node stand already. */
    private void block(Node node, int indent) {
        if (node instanceof Branch branch && !branch.members().isEmpty()) {
            members(branch, indent);
        } else if (node instanceof Items list && !list.items().isEmpty()) {
            items(list, indent);
        } else {
            inline(node);
            out.append('\n');
        }
    }

    private void members(Branch branch, int indent) {
        boolean first = true;
        for (Map.Entry<String, Node> member : branch.members().entrySet()) {
            if (!first) {
                indent(indent);
            }
            first = false;
            key(member.getKey(), indent);
            member(member.getValue(), indent + 2);
        }
    }

    private void key(String key, int indent) {
        int start = out.length();
        text(key);
        if (out.length() - start > LONGEST_SIMPLE_KEY) {
            out.insert(start, "? ").append('\n');
            indent(indent);
        }
        out.append(':');
    }

    private void member(Node value, int indent) {
        if (isBlock(value)) {
            out.append('\n');
            indent(indent);
        } else {
            out.append(' ');
        }
        block(value, indent);
    }

    private void items(Items list, int indent) {
        boolean first = true;
        for (Node item : list.items()) {
            if (!first) {
                indent(indent);
            }
            first = false;
            out.append("- ");
            block(item, indent + 2);
        }
    }

    private void inline(Node node) {
        if (node instanceof Scalar scalar) {
            scalar(scalar);
        } else {
            out.append(node instanceof Branch ? "{}" : "[]");
        }
    }

    private void scalar(Scalar scalar) {
        switch (scalar.kind()) {
            case TEXT -> text(scalar.text());
            case NUMBER -> out.append(scalar.text());
            case BOOLEAN -> out.append(scalar.isTrue());
            case NULL -> out.append("null");
        }
    }

    private void text(String text) {
        if (isPlain(text)) {
            out.append(text);
        } else {
            Letters.quoteVisibly(out, text);
        }
    }

    private static boolean isBlock(Node node) {
        return (node instanceof Branch branch && !branch.members().isEmpty())
                || (node instanceof Items list && !list.items().isEmpty());
    }

    /** Returns whether every reader takes {@code text} for text without quotes: words, single spaces between them. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || !(Character.isLetter(text.charAt(0)) || text.charAt(0) == '_')) {
            return false;
        }
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? before == ' ' : !Character.isLetterOrDigit(c) && "_./@()+%,'-".indexOf(c) < 0) {
                return false;
            }
            before = c;
        }
        return before != ' ' && !isWordOfYaml(text);
    }

    private static boolean isWordOfYaml(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "null", "true", "false", "yes", "no", "on", "off", "y", "n" -> true;
            default -> false;
        };
    }

    private void indent(int spaces) {
        out.append(" ".repeat(spaces));
    }
}
