package dev.aims.cli;

import dev.aims.law.EuAiAct;
import dev.aims.law.EuAiActJson;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats in which the law's duties are told. */
enum LawFormat {
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
    static final class Converter implements ITypeConverter<LawFormat> {

        @Override
        public LawFormat convert(String name) {
            return Stream.of(values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("\"" + name + "\" is no format; use text or json."));
        }
    }

    void write(EuAiAct law, Terminal terminal) {
        switch (this) {
            case TEXT -> new LawText(terminal.page()).write(law);
            case JSON -> EuAiActJson.write(law, terminal.out());
        }
    }
}
