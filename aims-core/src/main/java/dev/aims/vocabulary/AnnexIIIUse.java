package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Uses of Annex III of Regulation (EU) 2024/1689, point and letter. */
public enum AnnexIIIUse implements Coded {
    POINT_1_A("1.a"),
    POINT_1_B("1.b"),
    POINT_1_C("1.c"),
    POINT_2("2"),
    POINT_3_A("3.a"),
    POINT_3_B("3.b"),
    POINT_3_C("3.c"),
    POINT_3_D("3.d"),
    POINT_4_A("4.a"),
    POINT_4_B("4.b"),
    POINT_5_A("5.a"),
    POINT_5_B("5.b"),
    POINT_5_C("5.c"),
    POINT_5_D("5.d"),
    POINT_6_A("6.a"),
    POINT_6_B("6.b"),
    POINT_6_C("6.c"),
    POINT_6_D("6.d"),
    POINT_6_E("6.e"),
    POINT_7_A("7.a"),
    POINT_7_B("7.b"),
    POINT_7_C("7.c"),
    POINT_7_D("7.d"),
    POINT_8_A("8.a"),
    POINT_8_B("8.b");

    private final String code;

    AnnexIIIUse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
