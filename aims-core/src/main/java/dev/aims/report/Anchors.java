package dev.aims.report;

/**
 * The anchors of the catalog's reference pages, so that findings can link to what was asked. They stay the same from
 * version to version.
 */
public final class Anchors {

    private Anchors() {}

    /**
     * Returns the anchor of the requirement or check {@code id}, to put after {@code #}: the id itself, unless a pack's id
     * has characters that don't belong into a link.
     */
    public static String of(String id) {
        StringBuilder anchor = new StringBuilder(id.length());
        id.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_')) {
                anchor.appendCodePoint(c);
            } else {
                anchor.append('~').append(Integer.toHexString(c)).append('~');
            }
        });
        return anchor.toString();
    }

    /** Returns the anchor of a group. Ids of requirements stand by themselves, so no group can take the anchor of one. */
    static String ofGroup(String group) {
        return "group:" + of(group);
    }
}
