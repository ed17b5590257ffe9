package dev.aims.cli;

import dev.aims.rules.plan.ReleasePlan;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of a plan. */
enum PlanFormat {
    /** For a person. */
    TEXT,
    /** One indented JSON object. */
    JSON,
    /** For an issue or a merge request. */
    MARKDOWN;

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the name as typed. */
    static final class Converter implements ITypeConverter<PlanFormat> {

        @Override
        public PlanFormat convert(String name) {
            return Stream.of(values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("\"" + name + "\" is no format; use text, json or markdown."));
        }
    }

    void write(ReleasePlan plan, Terminal terminal) {
        switch (this) {
            case TEXT -> new PlanText(terminal.page()).write(plan);
            case JSON -> terminal.out().print(PlanJson.of(plan));
            case MARKDOWN -> terminal.out().print(PlanMarkdown.of(plan));
        }
        terminal.out().flush();
    }
}
