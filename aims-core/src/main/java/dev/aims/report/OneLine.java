package dev.aims.report;

import dev.aims.source.Letters;
import java.util.regex.Pattern;

/** Foreign text where a line is a command or a record: nothing in it begins another one, and nothing in it hides. */
final class OneLine {

    /** Line ends and tabs are blanks to a reader; only what hides needs to show. */
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

    private OneLine() {}

    /** Returns {@code text} in one line of characters that XML, JSON and terminals take; others show as an escape. */
    static String of(String text) {
        String visible = Letters.visible(BREAKS.matcher(text).replaceAll(" "));
        StringBuilder line = new StringBuilder(visible.length());
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            if (!Character.isSurrogate(c)) {
                line.append(c);
            } else if (i + 1 < visible.length() && Character.isSurrogatePair(c, visible.charAt(i + 1))) {
                line.append(c).append(visible.charAt(++i));
            } else {
                line.append(String.format("\\u%04x", (int) c));
            }
        }
        return line.toString();
    }

    /** Returns {@code text} likewise, at most {@code most} characters long; what was cut off shows as three dots. */
    static String of(String text, int most) {
        String line = of(text);
        if (line.length() <= most) {
            return line;
        }
        int end = most - 3;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "...";
    }
}
