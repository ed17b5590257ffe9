package dev.aims.source;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** "Did you mean ...?": finds what somebody probably meant to write. */
public final class Suggestions {

    /** Better than any slip of the pen: only case, underscores or the order of the words differ. */
    private static final int SAME_WORDS = 0;

    private Suggestions() {}

    /**
     * Returns the candidate nearest to {@code word}, or null if none is near. Near are the same words written or
     * ordered otherwise ({@code asOf}, {@code of_as} for {@code as_of}), and words up to a third of whose letters, at
     * least one, were mistyped, left out, added or swapped with a neighbour. Of equally near ones the first in natural
     * order wins.
     */
    public static @Nullable String nearest(String word, Collection<String> candidates) {
        String nearest = null;
        int least = Math.max(1, word.length() / 3) + 1;
        for (String candidate : candidates.stream().sorted().toList()) {
            int distance = distance(word, candidate, least);
            if (distance < least) {
                nearest = candidate;
                least = distance;
            }
        }
        return nearest;
    }

    private static int distance(String word, String candidate, int tooFar) {
        if (!letters(word).isEmpty()
                && (words(word).equals(words(candidate)) || letters(word).equals(letters(candidate)))) {
            return SAME_WORDS;
        }
        String a = word.toLowerCase(Locale.ROOT);
        String b = candidate.toLowerCase(Locale.ROOT);
        if (Math.abs(a.length() - b.length()) >= tooFar) {
            return tooFar;
        }
        int edits = Math.max(1, edits(a, b));
        boolean nothingInCommon = edits >= Math.max(a.length(), b.length());
        return nothingInCommon ? tooFar : edits;
    }

    /**
     * Counts letters replaced, left out, added, and neighbours swapped (Damerau-Levenshtein, swaps not edited again).
     */
    private static int edits(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    /** Returns the words of {@code name} in one form, whatever separates them and in whatever order. */
    private static String words(String name) {
        String[] words = name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT)
                .split("[^\\p{L}\\p{N}]+", -1);
        Arrays.sort(words);
        return String.join("_", words);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
