package dev.aims.source;

import java.util.Map;

/** Pretty JSON. */
final class JsonLayout {

    private static final String INDENT = "  ";

    private final StringBuilder out;

    JsonLayout(StringBuilder out) {
        this.out = out;
    }

    void write(Node node, int level) {
        if (node instanceof Branch branch) {
            members(branch, level);
        } else if (node instanceof Items list) {
            items(list, level);
        } else if (node instanceof Scalar scalar) {
            scalar(scalar);
        }
    }

    private void members(Branch branch, int level) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Node> member : branch.members().entrySet()) {
            line(separator, level + 1);
            Letters.quoteVisibly(out, member.getKey());
            out.append(": ");
            write(member.getValue(), level + 1);
            separator = ",";
        }
        end(branch.members().isEmpty(), level, '}');
    }

    private void items(Items list, int level) {
        out.append('[');
        String separator = "";
        for (Node item : list.items()) {
            line(separator, level + 1);
            write(item, level + 1);
            separator = ",";
        }
        end(list.items().isEmpty(), level, ']');
    }

    private void scalar(Scalar scalar) {
        switch (scalar.kind()) {
            case TEXT -> Letters.quoteVisibly(out, scalar.text());
            case NUMBER -> out.append(NodeWriter.jsonNumber(scalar));
            case BOOLEAN -> out.append(scalar.isTrue());
            case NULL -> out.append("null");
        }
    }

    private void line(String separator, int level) {
        out.append(separator).append('\n').append(INDENT.repeat(level));
    }

    private void end(boolean empty, int level, char bracket) {
        if (!empty) {
            line("", level);
        }
        out.append(bracket);
    }
}
