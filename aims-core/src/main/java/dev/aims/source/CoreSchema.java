package dev.aims.source;

import java.util.regex.Pattern;

/** What unquoted scalars mean by the core schema of YAML 1.2. Neither dates nor yes and no mean anything there. */
final class CoreSchema {

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]++|0o[0-7]++|0x[0-9a-fA-F]++");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?)(?:[eE][-+]?[0-9]++)?");
    private static final Pattern ENDLESS = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private CoreSchema() {}

    /** Returns what {@code text} is when nothing else is said. Infinities and "not a number" are numbers here. */
    static Scalar.Kind kindOf(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Scalar.Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Scalar.Kind.BOOLEAN;
            default -> isNumber(text) ? Scalar.Kind.NUMBER : Scalar.Kind.TEXT;
        };
    }

    static boolean isInteger(String text) {
        return INTEGER.matcher(text).matches();
    }

    private static boolean isNumber(String text) {
        return "+-.0123456789".indexOf(text.charAt(0)) >= 0
                && (isInteger(text)
                        || DECIMAL.matcher(text).matches()
                        || ENDLESS.matcher(text).matches());
    }
}
