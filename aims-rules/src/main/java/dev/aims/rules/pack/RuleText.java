package dev.aims.rules.pack;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds rules in the text of a rules.drl. */
final class RuleText {

    /** A rule begins a line and so does its {@code end}; what stands between them is indented. */
    private static final Pattern RULE = Pattern.compile("^rule \"(?s:.*?)^end$", Pattern.MULTILINE);

    private static final Pattern CHECK = Pattern.compile("^ +@check\\(\"([^\"]+)\"\\)$", Pattern.MULTILINE);

    private RuleText() {}

    /** Returns the rules that judge each check as they are written, by the check's id, an empty line between two. */
    static Map<String, String> byCheck(String drl) {
        Map<String, String> texts = new LinkedHashMap<>();
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            Matcher check = CHECK.matcher(rule.group());
            if (check.find()) {
                texts.merge(check.group(1), rule.group() + "\n", (first, next) -> first + "\n" + next);
            }
        }
        return texts;
    }
}
