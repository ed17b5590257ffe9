package dev.aims.cli;

import dev.aims.report.AzureAnnotations;
import dev.aims.report.GitHubAnnotations;
import dev.aims.report.GitLabCodeQuality;
import dev.aims.report.JUnitReport;
import dev.aims.report.MarkdownReport;
import dev.aims.report.Report;
import dev.aims.report.Reported;
import dev.aims.report.SarifOptions;
import dev.aims.report.SarifReport;
import dev.aims.report.TapReport;
import dev.aims.report.TeamCityMessages;
import dev.aims.report.html.HtmlReport;
import dev.aims.soa.SoaCsv;
import dev.aims.soa.SoaXlsx;
import dev.aims.soa.StatementOfApplicability;
import dev.aims.source.Suggestions;
import java.io.OutputStream;
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
    NDJSON,
    /** A comment on a change. */
    MARKDOWN((run, out, options) -> MarkdownReport.write(run, out)),
    /** One file for people, with filters and pictures. */
    HTML((run, out, options) -> HtmlReport.write(run, out)),
    /** For hosts of code. */
    SARIF((run, out, options) -> SarifReport.write(run, options, out)),
    /** For test reports of build servers. */
    JUNIT((run, out, options) -> JUnitReport.write(run, out)),
    /** For harnesses of tests. */
    TAP((run, out, options) -> TapReport.write(run, out)),
    /** Annotations of GitHub Actions. */
    GITHUB((run, out, options) -> GitHubAnnotations.write(run, options.tree(), out)),
    /** A code quality report of GitLab. */
    GITLAB((run, out, options) -> GitLabCodeQuality.write(run, options.tree(), out)),
    /** Logging commands of Azure Pipelines. */
    AZURE((run, out, options) -> AzureAnnotations.write(run, options.tree(), out)),
    /** Service messages of TeamCity. */
    TEAMCITY((run, out, options) -> TeamCityMessages.write(run, options.tree(), out)),
    /** The statement of applicability as a table. */
    SOA_CSV((run, out, options) -> statement(run).ifPresent(statement -> SoaCsv.write(statement, out))),
    /** The statement of applicability as a workbook. */
    SOA_XLSX((run, out) -> statement(run).ifPresent(statement -> SoaXlsx.write(statement, out)));

    private final @Nullable Document document;
    private final @Nullable BiConsumer<List<Reported>, OutputStream> binary;

    Format() {
        this.document = null;
        this.binary = null;
    }

    Format(Document document) {
        this.document = document;
        this.binary = null;
    }

    Format(BiConsumer<List<Reported>, OutputStream> binary) {
        this.document = null;
        this.binary = binary;
    }

    /** Writes a whole run at once. */
    private interface Document {

        void write(List<Reported> run, PrintWriter out, SarifOptions options);
    }

    private static java.util.Optional<StatementOfApplicability> statement(List<Reported> run) {
        return run.stream()
                .filter(Report.class::isInstance)
                .map(report -> ((Report) report).soa())
                .filter(java.util.Objects::nonNull)
                .map(java.util.Objects::requireNonNull)
                .findFirst();
    }

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether it shows a statement of applicability, which there is one of for each dossier. */
    boolean isStatement() {
        return this == SOA_CSV || this == SOA_XLSX;
    }

    /** Returns whether no terminal and no log can take it. */
    boolean isBinary() {
        return binary != null;
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
    Output on(Terminal terminal, SarifOptions options) {
        return this == TEXT ? new TextOutput(terminal.page()) : on(terminal.out(), options);
    }

    /** Returns an output in this format to a file. */
    Output to(ReportFile file, SarifOptions options) {
        if (binary != null) {
            BiConsumer<List<Reported>, OutputStream> writer = binary;
            return new WaitingOutput(run -> writer.accept(run, file.bytes()));
        }
        return on(file.out(), options);
    }

    /** Text is wrapped as on a usual terminal, without colours. */
    private Output on(PrintWriter out, SarifOptions options) {
        if (document != null) {
            Document writer = document;
            return new WaitingOutput(run -> {
                writer.write(run, out, options);
                out.flush();
            });
        }
        return this == TEXT ? new TextOutput(new Page(out, Terminal.USUAL, false)) : new JsonOutput(out, this == JSON);
    }
}
