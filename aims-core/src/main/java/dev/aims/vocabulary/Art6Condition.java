package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Conditions of Art. 6(3) of Regulation (EU) 2024/1689 that exempt from Annex III. */
public enum Art6Condition implements Coded {
    CONDITION_A("6.3.a"),
    CONDITION_B("6.3.b"),
    CONDITION_C("6.3.c"),
    CONDITION_D("6.3.d");

    private final String code;

    Art6Condition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
