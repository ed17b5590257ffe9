package dev.aims.cli;

import dev.aims.certification.Readiness;
import dev.aims.certification.ReadinessJson;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a gap analysis. */
enum GapFormat {
    /** For a person. */
    TEXT,
    /** One indented JSON object. */
    JSON;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name as typed. */
    static final class Converter implements ITypeConverter<GapFormat> {

        @Override
        public GapFormat convert(String name) {
            return Stream.of(values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + name + "\" is no format; use text or json."));
        }
    }

    void write(Readiness readiness, Terminal terminal) {
        switch (this) {
            case TEXT -> new GapText(terminal.page(), terminal.width()).write(readiness);
            case JSON -> ReadinessJson.write(readiness, terminal.out());
        }
    }
}
