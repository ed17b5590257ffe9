package dev.aims.catalog;

import java.util.List;
import java.util.Objects;

/**
 * One thing a check looks at, with the sentences that say what was found. In a sentence, {@code {0}}, {@code {1}} ...
 * stand for what the rule names.
 *
 * @param name the name under which rules judge it, unique within its check
 * @param met the sentence for proven conformity
 * @param notMet the sentence for a proven shortfall, with what was found and against what
 */
public record Criterion(String name, String met, String notMet) {

    public Criterion {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(met, "met");
        Objects.requireNonNull(notMet, "notMet");
    }

    /** Returns the sentence for {@code holds} with {@code words} put in. */
    public String sentence(boolean holds, List<String> words) {
        String text = holds ? met : notMet;
        StringBuilder result = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            result.append(text, from, open).append(words.get(Integer.parseInt(text.substring(open + 1, close))));
            from = close + 1;
        }
        return result.append(text, from, text.length()).toString();
    }
}
