package dev.aims.cli;

import dev.aims.crosswalk.CrosswalkCsv;
import dev.aims.crosswalk.CrosswalkJson;
import dev.aims.crosswalk.Projection;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

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
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name as typed. */
    static final class Converter implements ITypeConverter<CrosswalkFormat> {

        @Override
        public CrosswalkFormat convert(String name) {
            return Stream.of(values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + name + "\" is no format; use text, json or csv."));
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
