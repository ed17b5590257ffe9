package dev.aims.catalog;

import java.util.Comparator;

/**
 * The order of the standard for ids of requirements and checks: clauses by number, then the controls of Annex A by
 * number, then what other packs add by name.
 */
public enum StandardOrder implements Comparator<String> {
    /** The order. */
    INSTANCE;

    @Override
    public int compare(String a, String b) {
        int byKind = Integer.compare(kind(a), kind(b));
        if (byKind != 0) {
            return byKind;
        }
        String[] left = a.split("[.-]", -1);
        String[] right = b.split("[.-]", -1);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int step = step(left[i], right[i]);
            if (step != 0) {
                return step;
            }
        }
        int byLength = Integer.compare(left.length, right.length);
        return byLength == 0 ? a.compareTo(b) : byLength;
    }

    private static int kind(String id) {
        if (Character.isDigit(id.charAt(0))) {
            return 0;
        }
        return id.startsWith("A.") ? 1 : 2;
    }

    private static int step(String a, String b) {
        if (isNumber(a) && isNumber(b)) {
            return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
        }
        int numbersFirst = Boolean.compare(isNumber(b), isNumber(a));
        return numbersFirst == 0 ? a.compareTo(b) : numbersFirst;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
    }
}
