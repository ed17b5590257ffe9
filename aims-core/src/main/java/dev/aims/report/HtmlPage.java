package dev.aims.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A page of HTML 5 as it grows. Text shows as it is, whatever it holds, and what is opened is closed, so the page is
 * well-formed XML as well.
 */
final class HtmlPage {

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; {@code attributes} are names and values in turn. */
    HtmlPage open(String tag, String... attributes) {
        tag(tag, attributes);
        html.append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element opened last. */
    HtmlPage close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the element opened last, and the line. */
    HtmlPage closeLine() {
        return close().endLine();
    }

    HtmlPage endLine() {
        html.append('\n');
        return this;
    }

    /** Adds an element that has no content and no end. */
    HtmlPage empty(String tag, String... attributes) {
        tag(tag, attributes);
        html.append("/>");
        return this;
    }

    /** Adds an element that holds just {@code text}. */
    HtmlPage element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** Adds an element for each of {@code texts}. */
    HtmlPage elements(String tag, Iterable<String> texts) {
        texts.forEach(text -> element(tag, text));
        return this;
    }

    HtmlPage text(String text) {
        escape(text);
        return this;
    }

    /** Adds a style sheet of ours. */
    HtmlPage style(String css) {
        html.append("<style>\n").append(css).append("</style>");
        return this;
    }

    /** Returns the page, of which every element has been closed. */
    String end() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return html.append('\n').toString();
    }

    private void tag(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(isShown(c) ? c : '\uFFFD');
            }
        }
    }

    /** Control characters have no place in HTML; the rest is for the font. */
    private static boolean isShown(char c) {
        return c == '\n' || c == '\t' || !(Character.isISOControl(c) || c == '\uFFFE' || c == '\uFFFF');
    }
}
