package dev.aims.rules.facts;

import java.math.BigDecimal;
import java.util.Map;

/** Looks up limits by name. */
final class Limits {

    private Limits() {}

    static BigDecimal limit(String check, Map<String, BigDecimal> limits, String name) {
        BigDecimal limit = limits.get(name);
        if (limit == null) {
            String known = limits.isEmpty() ? "none" : String.join(", ", limits.keySet());
            throw new IllegalArgumentException("check " + check + " has no limit \"" + name + "\"; it has: " + known);
        }
        return limit;
    }
}
