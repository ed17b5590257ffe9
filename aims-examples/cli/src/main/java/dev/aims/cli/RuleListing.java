package dev.aims.cli;

import dev.aims.catalog.Check;
import java.util.List;
import java.util.Map;

/** The rules of checks as they are written, except that long lines are wrapped. */
final class RuleListing {

    private static final int MARGIN = 2;

    private final Page page;
    private final Map<String, String> rules;

    /**
     * Creates a listing.
     *
     * @param rules the text of the rules that judge a check, by its id
     */
    RuleListing(Page page, Map<String, String> rules) {
        this.page = page;
        this.rules = rules;
    }

    void write(List<Check> checks) {
        for (Check check : checks) {
            String text = rules.getOrDefault(check.id(), "");
            if (!text.isEmpty()) {
                page.blank();
                text.lines().forEach(this::line);
            }
        }
    }

    /** A page wraps between words, so it has to be told how far a line is indented. */
    private void line(String line) {
        String code = line.stripLeading();
        if (code.isEmpty()) {
            page.blank();
        } else {
            page.line(MARGIN + line.length() - code.length(), Style.PLAIN, code);
        }
    }
}
