package dev.aims.cli;

import dev.aims.diff.AssessmentDiff;
import dev.aims.diff.DiffJson;
import dev.aims.diff.DiffMarkdown;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a diff. */
enum DiffFormat {
    /** For a person. */
    TEXT,
    /** One indented JSON object. */
    JSON,
    /** For a comment on a change. */
    MARKDOWN;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name as typed. */
    static final class Converter implements ITypeConverter<DiffFormat> {

        @Override
        public DiffFormat convert(String name) {
            return Stream.of(values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"" + name + "\" is no format; use text, json or markdown."));
        }
    }

    void write(AssessmentDiff diff, Terminal terminal) {
        switch (this) {
            case TEXT -> new DiffText(terminal.page(), diff).write();
            case JSON -> DiffJson.write(diff, terminal.out());
            case MARKDOWN -> DiffMarkdown.write(diff, terminal.out());
        }
    }
}
