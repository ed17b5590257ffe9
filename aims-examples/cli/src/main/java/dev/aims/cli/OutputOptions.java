package dev.aims.cli;

import dev.aims.report.Reported;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** In which formats a run is written, and where to. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description =
                    "What standard output gets: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. ndjson writes"
                            + " one line for each dossier, in order, also for one that can't be used.")
    private Format format = Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FORMAT=FILE",
            converter = TargetConverter.class,
            description = "Writes the same result to a file as well. May be given more than once. A file is written"
                    + " whole or not at all.")
    private List<Target> targets = new ArrayList<>();

    /**
     * A file to write.
     *
     * @param format how
     * @param file where
     */
    record Target(Format format, Path file) {}

    /** Reads FORMAT=FILE. */
    static final class TargetConverter implements ITypeConverter<Target> {

        @Override
        public Target convert(String text) {
            int equals = text.indexOf('=');
            if (equals < 1 || equals == text.length() - 1) {
                throw new TypeConversionException(
                        "\"" + text + "\" isn't of the form FORMAT=FILE, such as json=run.json.");
            }
            try {
                return new Target(Format.named(text.substring(0, equals)), Path.of(text.substring(equals + 1)));
            } catch (InvalidPathException e) {
                throw new TypeConversionException(
                        "\"" + text.substring(equals + 1) + "\" can't be the name of a file.");
            }
        }
    }

    /**
     * Starts all outputs of a run.
     *
     * @throws OutputException if a file can't be written where it was asked for
     */
    Run start(Terminal terminal) {
        Map<Path, Format> files = new LinkedHashMap<>();
        for (Target target : targets) {
            if (files.put(target.file().toAbsolutePath().normalize(), target.format()) != null) {
                throw new ParameterException(
                        command.commandLine(),
                        "\"" + target.file() + "\" was asked for twice; give each its own file.");
            }
        }
        Run run = new Run();
        run.outputs.add(format.on(terminal));
        try {
            for (Target target : targets) {
                ReportFile file = ReportFile.at(target.file());
                run.files.add(file);
                run.outputs.add(target.format().on(file.out()));
            }
        } catch (OutputException e) {
            run.discard();
            throw e;
        }
        return run;
    }

    /** The outputs of one run. */
    static final class Run {

        private final List<Output> outputs = new ArrayList<>();
        private final List<ReportFile> files = new ArrayList<>();

        void write(Reported reported) {
            outputs.forEach(output -> output.write(reported));
        }

        /**
         * Ends all documents and puts the files in their places.
         *
         * @throws OutputException if one couldn't be written to its end
         */
        void end() {
            outputs.forEach(Output::end);
            files.forEach(ReportFile::finish);
        }

        /** Leaves all files as they were. */
        void discard() {
            files.forEach(ReportFile::discard);
        }
    }
}
