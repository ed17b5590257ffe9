package dev.aims.source;

/** Foreign text: whether it is whole, how it is quoted in a file, and how it is shown in a message. */
public final class Letters {

    private static final int LONGEST_SHOWN = 40;
    private static final String HEX = "0123456789abcdef";

    private Letters() {}

    /** Returns whether each surrogate of {@code text} has its other half, so that it can be written as UTF-8. */
    static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    static String whole(String text) {
        if (!isWhole(text)) {
            throw new IllegalArgumentException("a text holds half of a surrogate pair; give the character in full");
        }
        return text;
    }

    /** Writes {@code text} in double quotes, escaped as RFC 8785 has it. */
    static void quote(StringBuilder out, String text) {
        quote(out, text, false);
    }

    /** Writes {@code text} in double quotes as JSON and YAML both read it, all invisible characters escaped. */
    static void quoteVisibly(StringBuilder out, String text) {
        quote(out, text, true);
    }

    private static void quote(StringBuilder out, String text, boolean visibly) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ' || (visibly && isInvisible(c))) {
                        escape(out, c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Returns {@code text} for a message: in double quotes, in one line, cut after 40 characters. */
    public static String shown(String text) {
        String head = text;
        if (text.codePointCount(0, text.length()) > LONGEST_SHOWN) {
            head = text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN - 3)) + "...";
        }
        return inQuotes(head);
    }

    /** Returns the name of a file, or something else that isn't its content, in double quotes and in one line. */
    static String inQuotes(String name) {
        return '"' + visible(name) + '"';
    }

    /** Returns the character at {@code index} of {@code text} for a message; "the end of the file" behind the last. */
    static String shownAt(String text, int index) {
        if (index >= text.length()) {
            return "the end of the file";
        }
        int c = text.codePointAt(index);
        if (c == '\n' || c == '\r') {
            return "the end of the line";
        }
        if (c == '"') {
            return "a double quote";
        }
        if (c == '\'') {
            return "a single quote";
        }
        return Character.isLetterOrDigit(c) ? "text" : character(c);
    }

    /**
     * Returns what to say of an escape that begins with the character at {@code index}, which no escape begins with.
     */
    static String noEscape(String text, int index) {
        String found = index < text.length() && !isHidden(text.charAt(index))
                ? "\"\\" + Character.toString(text.codePointAt(index)) + '"'
                : "a backslash before " + shownAt(text, index);
        return found + " is no escape; write \"\\\\\" for a backslash";
    }

    private static String character(int c) {
        return Character.isBmpCodePoint(c) && isHidden((char) c) ? codePoint(c) : '"' + Character.toString(c) + '"';
    }

    static String codePoint(int c) {
        return String.format("U+%04X", c);
    }

    /** Returns {@code text} with all invisible characters escaped, line ends among them: what is left is one line. */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isHidden(c)) {
                escape(out, c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isHidden(char c) {
        return c < ' ' || isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return (c >= 0x7F && c < 0xA0)
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF
                || c >= 0xFFFE;
    }

    private static void escape(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt(c >> shift & 0xF));
        }
    }
}
