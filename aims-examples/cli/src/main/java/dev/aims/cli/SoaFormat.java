package dev.aims.cli;

import dev.aims.soa.SoaCsv;
import dev.aims.soa.SoaJson;
import dev.aims.soa.StatementOfApplicability;

/** The formats of a statement of applicability. */
enum SoaFormat {
    /** For a person. */
    TEXT,
    /** For a spreadsheet. */
    CSV,
    /** One indented JSON object. */
    JSON;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return EnumConverter.typed(this);
    }

    /** Reads the name as typed. */
    static final class Converter extends EnumConverter<SoaFormat> {

        Converter() {
            super(SoaFormat.class, "format");
        }
    }

    void write(StatementOfApplicability statement, Terminal terminal) {
        switch (this) {
            case TEXT -> new SoaText(terminal.page(), terminal.width()).write(statement);
            case CSV -> SoaCsv.write(statement, terminal.out());
            case JSON -> SoaJson.write(statement, terminal.out());
        }
    }
}
