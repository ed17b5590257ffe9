package dev.aims.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as files write them. Only what a double can hold is taken: canonical JSON knows nothing else, and a number
 * such as 1e999999999 would fill the memory of whoever writes its digits out.
 */
final class Numbers {

    private static final int MAX_DIGITS = 1_000;
    private static final int MAX_SCALE = 1_400;

    private Numbers() {}

    /** Returns why {@code text}, a number by the rules of its format, can't be taken as one, or null if it can. */
    static @Nullable String objection(String text) {
        if (isEndless(text)) {
            return "not a number that can be reckoned with; write a number, or leave it out";
        }
        if (text.length() > MAX_DIGITS) {
            return "a number has " + text.length() + " digits, the most that is read is " + MAX_DIGITS + "; round it";
        }
        return isInRange(text)
                ? null
                : "a number is too large or too small to be reckoned with; its size must be from 4.9e-324 to 1.79e308";
    }

    /** Returns the value of a number without objection. */
    static BigDecimal value(String text) {
        if (text.startsWith("0x")) {
            return new BigDecimal(new BigInteger(text.substring(2), 16));
        }
        if (text.startsWith("0o")) {
            return new BigDecimal(new BigInteger(text.substring(2), 8));
        }
        return new BigDecimal(text);
    }

    /** YAML's {@code .nan} and {@code -.inf}, JSON's would-be {@code NaN} and {@code Infinity}. */
    private static boolean isEndless(String text) {
        String end = text.length() > 12 ? "" : text.toLowerCase(Locale.ROOT);
        return end.endsWith("nan") || end.endsWith("inf") || end.endsWith("infinity");
    }

    private static boolean isInRange(String text) {
        BigDecimal value;
        try {
            value = value(text);
        } catch (NumberFormatException e) {
            return false; // the exponent itself is beyond an int
        }
        if (Math.abs((long) value.scale()) > MAX_SCALE) {
            return false;
        }
        double nearest = value.doubleValue();
        return !Double.isInfinite(nearest) && (nearest != 0 || value.signum() == 0);
    }
}
