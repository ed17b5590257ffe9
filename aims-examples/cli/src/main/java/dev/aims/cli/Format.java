package dev.aims.cli;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of an assessment. */
enum Format {
    /** For a person. */
    TEXT,
    /** One indented JSON object a dossier. */
    JSON,
    /** One JSON object a line, one line a dossier. */
    NDJSON;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name as typed. */
    static final class Converter implements ITypeConverter<Format> {

        @Override
        public Format convert(String name) {
            return Stream.of(values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"" + name + "\" is no format; use text, json or ndjson."));
        }
    }

    Output on(Terminal terminal) {
        return switch (this) {
            case TEXT -> new TextOutput(terminal);
            case JSON -> new JsonOutput(terminal.out(), true);
            case NDJSON -> new JsonOutput(terminal.out(), false);
        };
    }
}
