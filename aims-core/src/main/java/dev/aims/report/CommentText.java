package dev.aims.report;

import java.util.regex.Pattern;

/**
 * Foreign text in a comment on a host of code: it shows as it is, and calls nobody.
 *
 * <p>Such hosts look for names, numbers and addresses in what Markdown has made of a text, so that escapes don't keep them
 * from it. An empty comment of HTML within does: it doesn't show, and parts the sign from what would follow it.
 */
final class CommentText {

    private static final String PARTED = "<!-- -->";

    /** Signs before names, numbers and quoted titles; of GitHub and GitLab alike. */
    private static final Pattern SIGN = Pattern.compile("([@#!$%&~^])(?=[\\p{L}\\p{N}_\"'])");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(:)(?=//)|(www)(?=\\.)");
    private static final Pattern KEY = Pattern.compile("(?i)\\b(GH|GL)(?=-[0-9])");
    private static final Pattern PICTURE = Pattern.compile("(:)(?=[A-Za-z0-9_+-]+:)");

    private CommentText() {}

    /** Returns {@code text} in one line, its first {@code most} characters. */
    static String of(String text, int most) {
        String escaped = Markdown.text(OneLine.of(text.strip().replaceAll("\\s+", " "), most));
        String apart = SIGN.matcher(escaped).replaceAll("$1" + PARTED);
        apart = ADDRESS.matcher(apart).replaceAll("$1$2" + PARTED);
        apart = KEY.matcher(apart).replaceAll("$1" + PARTED);
        return PICTURE.matcher(apart).replaceAll("$1" + PARTED);
    }
}
