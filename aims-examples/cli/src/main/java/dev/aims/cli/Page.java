package dev.aims.cli;

import java.io.PrintWriter;

/**
 * Text for a person, wrapped between words. What a dossier brings along can't drive the terminal: control characters
 * show as a replacement character.
 */
final class Page {

    private static final int NUMBER_END = 6;

    private final PrintWriter out;
    private final int width;
    private final boolean colours;

    Page(PrintWriter out, int width, boolean colours) {
        this.out = out;
        this.width = width;
        this.colours = colours;
    }

    /** Ends the line without a word. */
    Page blank() {
        out.print('\n');
        return this;
    }

    /** Hands on what was written so far. */
    void flush() {
        out.flush();
    }

    /** Draws a line across. */
    Page rule() {
        return line(0, Style.ASIDE, "\u2500".repeat(width));
    }

    /** Writes {@code text} from column {@code indent} on. */
    Page line(int indent, Style style, String text) {
        write(" ".repeat(indent), indent, indent, style, text);
        return this;
    }

    /** Writes {@code label} from column {@code indent} on and {@code text} beside it from column {@code at} on. */
    Page entry(int indent, Style style, String label, int at, String text) {
        String clean = clean(label);
        int end = indent + clean.codePointCount(0, clean.length());
        String before = " ".repeat(indent) + painted(style, clean);
        if (end < at) {
            write(before + " ".repeat(at - end), at, at, Style.PLAIN, text);
        } else {
            write(before + " ", end + 1, at, Style.PLAIN, text);
        }
        return this;
    }

    /** Writes a number of up to four digits and {@code text} beside it. */
    Page number(Style style, long number, String text) {
        String digits = Long.toString(number);
        return entry(Math.max(2, NUMBER_END - digits.length()), style, digits, NUMBER_END + 2, text);
    }

    private void write(String before, int from, int at, Style style, String text) {
        StringBuilder line = new StringBuilder();
        int room = width - from;
        int used = 0;
        out.print(before);
        for (String word : clean(text).split(" ", -1)) {
            int length = word.codePointCount(0, word.length());
            if (used > 0 && used + 1 + length > room) {
                out.print(painted(style, line.toString()) + "\n" + " ".repeat(at));
                line.setLength(0);
                used = 0;
                room = width - at;
            }
            line.append(used > 0 ? " " : "").append(word);
            used += length + (used > 0 ? 1 : 0);
        }
        out.print(painted(style, line.toString()) + "\n");
    }

    private String painted(Style style, String text) {
        return colours && !text.isEmpty() ? style.paint(text) : text;
    }

    private static boolean drives(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Returns {@code text} without anything that could drive a terminal. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> drives(c) ? '\uFFFD' : c).forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
