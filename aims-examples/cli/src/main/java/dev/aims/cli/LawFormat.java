package dev.aims.cli;

import dev.aims.law.EuAiAct;
import dev.aims.law.EuAiActJson;

/** The formats in which the law's duties are told. */
enum LawFormat {
    /** For a person. */
    TEXT,
    /** One indented JSON object. */
    JSON;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return EnumConverter.typed(this);
    }

    /** Reads the name as typed. */
    static final class Converter extends EnumConverter<LawFormat> {

        Converter() {
            super(LawFormat.class, "format");
        }
    }

    void write(EuAiAct law, Terminal terminal) {
        switch (this) {
            case TEXT -> new LawText(terminal.page()).write(law);
            case JSON -> EuAiActJson.write(law, terminal.out());
        }
    }
}
