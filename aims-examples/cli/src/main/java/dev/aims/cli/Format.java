package dev.aims.cli;

import dev.aims.report.Reported;
import dev.aims.source.Suggestions;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a run. */
enum Format {
    /** For a person. */
    TEXT,
    /** One indented JSON object a dossier. */
    JSON,
    /** One JSON object a line, one line a dossier. */
    NDJSON;

    private final @Nullable BiConsumer<List<Reported>, PrintWriter> document;

    Format() {
        this.document = null;
    }

    Format(BiConsumer<List<Reported>, PrintWriter> document) {
        this.document = document;
    }

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the format called {@code name}. */
    static Format named(String name) {
        return Stream.of(values())
                .filter(format -> format.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(unknown(name)));
    }

    private static String unknown(String name) {
        List<String> known = Arrays.stream(values()).map(Format::toString).toList();
        String near = Suggestions.nearest(name, known);
        return "\"" + name + "\" is no format"
                + (near == null
                        ? "; use one of " + String.join(", ", known) + "."
                        : ", did you mean \"" + near + "\"?");
    }

    /** Reads the name as typed. */
    static final class Converter implements ITypeConverter<Format> {

        @Override
        public Format convert(String name) {
            return named(name);
        }
    }

    /** Returns an output in this format on standard output. */
    Output on(Terminal terminal) {
        return this == TEXT ? new TextOutput(terminal.page()) : on(terminal.out());
    }

    /** Returns an output in this format on {@code out}; text is wrapped as on a usual terminal, without colours. */
    Output on(PrintWriter out) {
        if (document != null) {
            BiConsumer<List<Reported>, PrintWriter> writer = document;
            return new WaitingOutput(all -> writer.accept(all, out));
        }
        return this == TEXT ? new TextOutput(new Page(out, Terminal.USUAL, false)) : new JsonOutput(out, this == JSON);
    }
}
