package dev.aims.report;

import java.util.regex.Pattern;

/** Foreign text in Markdown (CommonMark with GitHub's tables): it shows as it is and changes nothing around it. */
public final class Markdown {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|~&#$]");
    private static final Pattern BLOCK_START = Pattern.compile("^(?:([-+=])(?= |[-=]*$)|([0-9]{1,9})([.)])(?= |$))");
    private static final Pattern PLAIN_CODE = Pattern.compile("[^`|\\s](?:[^`|\\s]| (?=[^`|\\s]))*+");

    private Markdown() {}

    /** Returns {@code text} as it stands in a line, also at its beginning. */
    public static String text(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        String escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
        return BLOCK_START
                .matcher(escaped)
                .replaceFirst(start ->
                        start.group(1) != null ? "\\\\" + start.group(1) : start.group(2) + "\\\\" + start.group(3));
    }

    /** Returns {@code text} as code, or as text where a code span couldn't hold it. */
    public static String code(String text) {
        return PLAIN_CODE.matcher(text).matches() ? "`" + text + "`" : text(text);
    }
}
