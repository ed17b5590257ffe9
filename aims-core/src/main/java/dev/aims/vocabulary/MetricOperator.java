package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Comparisons of a value with its threshold. */
public enum MetricOperator implements Coded {
    AT_LEAST(">="),
    AT_MOST("<=");

    private final String code;

    MetricOperator(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
