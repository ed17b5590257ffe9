package dev.aims.report;

import java.util.List;

/** A comment of limited length, which says how much of a report it couldn't hold. */
final class CommentPage {

    private static final int FOR_LAST_SENTENCE = 200;

    private final int most;
    private final StringBuilder page = new StringBuilder();
    private int leftOut;

    CommentPage(int most) {
        this.most = most - FOR_LAST_SENTENCE;
    }

    /** Adds {@code block} whole, or counts it as left out. */
    void add(String block) {
        add(block, List.of(""), "");
    }

    /**
     * Adds as many of {@code entries} as fit between {@code head} and {@code foot}; nothing if there are none. Once
     * something is left out, so is all that follows: what is graver comes first.
     */
    void add(String head, List<String> entries, String foot) {
        int room = most - page.length() - head.length() - foot.length();
        int fitting = 0;
        while (leftOut == 0 && fitting < entries.size() && entries.get(fitting).length() <= room) {
            room -= entries.get(fitting).length();
            fitting++;
        }
        if (fitting > 0 && room >= 0) {
            page.append(head)
                    .append(String.join("", entries.subList(0, fitting)))
                    .append(foot);
            leftOut += entries.size() - fitting;
        } else {
            leftOut += entries.size();
        }
    }

    @Override
    public String toString() {
        return leftOut == 0
                ? page.toString()
                : page + "\n**Left out, because a comment holds no more: " + leftOut
                        + (leftOut == 1 ? " entry" : " entries") + ".** Every other format has them.\n";
    }
}
