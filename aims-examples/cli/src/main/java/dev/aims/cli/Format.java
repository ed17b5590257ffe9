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
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The formats of a run. */
enum Format {
    /** For a person. */
    TEXT,
    /** One indented JSON object a dossier. */
    JSON,
    /** One JSON object a line, one line a dossier. */
    NDJSON,
    /** A comment on a change. */
    MARKDOWN,
    /** One file for people, with filters and pictures. */
    HTML,
    /** For hosts of code. */
    SARIF,
    /** For test reports of build servers. */
    JUNIT,
    /** For harnesses of tests. */
    TAP,
    /** Annotations of GitHub Actions. */
    GITHUB,
    /** A code quality report of GitLab. */
    GITLAB,
    /** Logging commands of Azure Pipelines. */
    AZURE,
    /** Service messages of TeamCity. */
    TEAMCITY,
    /** The statement of applicability as a table. */
    SOA_CSV,
    /** The statement of applicability as a workbook. */
    SOA_XLSX;

    /** Writes a whole run at once; what comes dossier by dossier has an output of its own. */
    private void write(List<Reported> run, PrintWriter out, SarifOptions options) {
        switch (this) {
            case MARKDOWN -> MarkdownReport.write(run, out);
            case HTML -> HtmlReport.write(run, out);
            case SARIF -> SarifReport.write(run, options, out);
            case JUNIT -> JUnitReport.write(run, out);
            case TAP -> TapReport.write(run, out);
            case GITHUB -> GitHubAnnotations.write(run, options.tree(), out);
            case GITLAB -> GitLabCodeQuality.write(run, options.tree(), out);
            case AZURE -> AzureAnnotations.write(run, options.tree(), out);
            case TEAMCITY -> TeamCityMessages.write(run, options.tree(), out);
            case SOA_CSV ->
                statement(run)
                        .ifPresent(report -> SoaCsv.write(
                                Objects.requireNonNull(report.soa()),
                                report.departures().sentences(),
                                out));
            case TEXT, JSON, NDJSON, SOA_XLSX -> throw new IllegalStateException(this + " isn't written so");
        }
        out.flush();
    }

    private static Optional<Report> statement(List<Reported> run) {
        return run.stream()
                .filter(Report.class::isInstance)
                .map(Report.class::cast)
                .filter(report -> report.soa() != null)
                .findFirst();
    }

    /** Returns the name as typed. */
    @Override
    public String toString() {
        return EnumConverter.typed(this);
    }

    /** Returns whether it shows a statement of applicability, which there is one of for each dossier. */
    boolean isStatement() {
        return this == SOA_CSV || this == SOA_XLSX;
    }

    /** Returns whether no terminal and no log can take it. */
    boolean isBinary() {
        return this == SOA_XLSX;
    }

    /** Reads the name as typed. */
    static final class Converter extends EnumConverter<Format> {

        Converter() {
            super(Format.class, "format");
        }
    }

    /** Returns an output in this format on standard output. */
    Output on(Terminal terminal, SarifOptions options) {
        return this == TEXT ? new TextOutput(terminal.page()) : on(terminal.out(), options);
    }

    /** Returns an output in this format to a file; of a dossier that can't be used there is no statement, and no file. */
    Output to(ReportFile file, SarifOptions options) {
        if (!isStatement()) {
            return on(file.out(), options);
        }
        return new WaitingOutput(run -> {
            Optional<Report> report = statement(run);
            if (report.isEmpty()) {
                file.leave();
            } else if (this == SOA_XLSX) {
                SoaXlsx.write(
                        Objects.requireNonNull(report.get().soa()),
                        report.get().departures().sentences(),
                        file.bytes());
            } else {
                write(run, file.out(), options);
            }
        });
    }

    /** Text is wrapped as on a usual terminal, without colours. */
    private Output on(PrintWriter out, SarifOptions options) {
        return switch (this) {
            case TEXT -> new TextOutput(new Page(out, Terminal.USUAL, false));
            case JSON -> new JsonOutput(out, true);
            case NDJSON -> new JsonOutput(out, false);
            default -> new WaitingOutput(run -> write(run, out, options));
        };
    }
}
