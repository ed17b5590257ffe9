package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Prohibited practices, points of Art. 5(1) of Regulation (EU) 2024/1689 as amended. */
public enum ProhibitedPractice implements Coded {
    POINT_A("5.1.a"),
    POINT_B("5.1.b"),
    POINT_BA("5.1.ba"),
    POINT_BB("5.1.bb"),
    POINT_C("5.1.c"),
    POINT_D("5.1.d"),
    POINT_E("5.1.e"),
    POINT_F("5.1.f"),
    POINT_G("5.1.g"),
    POINT_H("5.1.h");

    private final String code;

    ProhibitedPractice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
