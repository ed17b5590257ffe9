package dev.aims.report.html;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Lets no character through that a page can't hold or that turns the order of the letters around it: each shows as a
 * replacement character. Escaping takes care of markup, not of these.
 */
final class VisibleText extends FilterWriter {

    VisibleText(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        out.write(visible((char) c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        char[] visible = new char[length];
        for (int i = 0; i < length; i++) {
            visible[i] = visible(text[from + i]);
        }
        out.write(visible, 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static char visible(char c) {
        boolean layout = c == '\n' || c == '\t' || c == '\r';
        boolean hides = Character.isISOControl(c) && !layout;
        boolean turns = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
        boolean breaks = c == '\u2028' || c == '\u2029';
        return hides || turns || breaks ? '\uFFFD' : c;
    }
}
