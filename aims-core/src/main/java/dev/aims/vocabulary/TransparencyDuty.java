package dev.aims.vocabulary;

import dev.aims.fact.Coded;

/** Paragraphs of Art. 50 of Regulation (EU) 2024/1689 with a duty. */
public enum TransparencyDuty implements Coded {
    PARAGRAPH_1("50.1"),
    PARAGRAPH_2("50.2"),
    PARAGRAPH_3("50.3"),
    PARAGRAPH_4("50.4");

    private final String code;

    TransparencyDuty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
