package dev.aims.cli;

import dev.aims.crosswalk.CrosswalkCsv;
import dev.aims.crosswalk.CrosswalkJson;
import dev.aims.crosswalk.Projection;

/** The formats of a projection. */
enum CrosswalkFormat {
    /** For a person. */
    TEXT,
    /** One indented JSON object. */
    JSON,
    /** For a spreadsheet. */
    CSV;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return EnumConverter.typed(this);
    }

    /** Reads the name as typed. */
    static final class Converter extends EnumConverter<CrosswalkFormat> {

        Converter() {
            super(CrosswalkFormat.class, "format");
        }
    }

    void write(Projection projection, Terminal terminal) {
        switch (this) {
            case TEXT -> new CrosswalkText(terminal.page()).write(projection);
            case JSON -> CrosswalkJson.write(projection, terminal.out());
            case CSV -> CrosswalkCsv.write(projection, terminal.out());
        }
    }
}
