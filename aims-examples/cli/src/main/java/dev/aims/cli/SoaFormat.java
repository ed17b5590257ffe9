package dev.aims.cli;

import dev.aims.soa.SoaCsv;
import dev.aims.soa.SoaJson;
import dev.aims.soa.StatementOfApplicability;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

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
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name as typed. */
    static final class Converter implements ITypeConverter<SoaFormat> {

        @Override
        public SoaFormat convert(String name) {
            return Stream.of(values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + name + "\" is no format; use text, csv or json."));
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
