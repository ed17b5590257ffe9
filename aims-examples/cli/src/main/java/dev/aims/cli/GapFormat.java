package dev.aims.cli;

import dev.aims.certification.Readiness;
import dev.aims.certification.ReadinessJson;

/** The formats of a gap analysis. */
enum GapFormat {
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
    static final class Converter extends EnumConverter<GapFormat> {

        Converter() {
            super(GapFormat.class, "format");
        }
    }

    void write(Readiness readiness, Terminal terminal) {
        switch (this) {
            case TEXT -> new GapText(terminal.page(), terminal.width()).write(readiness);
            case JSON -> ReadinessJson.write(readiness, terminal.out());
        }
    }
}
