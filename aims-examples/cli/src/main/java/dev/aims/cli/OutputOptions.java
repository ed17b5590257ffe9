package dev.aims.cli;

import dev.aims.report.Reported;
import dev.aims.report.SarifOptions;
import dev.aims.report.SourceTree;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                            + " one line for each dossier, in order, also for one that can't be used;"
                            + " soa-xlsx goes to files only.")
    private Format format = Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "FORMAT=FILE",
            converter = TargetConverter.class,
            description = "Writes the same result to a file as well. May be given more than once. A file is written"
                    + " whole or not at all.")
    private List<Target> targets = new ArrayList<>();

    @Option(
            names = "--reference",
            paramLabel = "URI",
            description =
                    "Where the page is published that \"aims catalog --format html\" prints; findings in SARIF then"
                            + " link to it.")
    private @Nullable URI reference;

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
                return new Target(
                        new Format.Converter().convert(text.substring(0, equals)), Path.of(text.substring(equals + 1)));
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
    Run start(Terminal terminal, int dossiers, Collection<Path> inputs) {
        check(dossiers);
        targets.forEach(target -> refuseInput(target, inputs));
        SarifOptions here = SarifOptions.DEFAULT.in(SourceTree.at(Path.of("").toAbsolutePath()));
        SarifOptions options = reference == null ? here : here.helpAt(reference);
        Map<Path, Format> files = new LinkedHashMap<>();
        for (Target target : targets) {
            if (files.put(target.file().toAbsolutePath().normalize(), target.format()) != null) {
                throw new ParameterException(
                        command.commandLine(),
                        "\"" + target.file() + "\" was asked for twice; give each its own file.");
            }
        }
        Run run = new Run();
        run.outputs.add(format.on(terminal, options));
        try {
            for (Target target : targets) {
                ReportFile file = ReportFile.at(target.file());
                run.files.add(file);
                run.outputs.add(target.format().to(file, options));
            }
        } catch (OutputException e) {
            run.discard();
            throw e;
        }
        return run;
    }

    /** Returns whether a statement of applicability has to be drawn up. */
    boolean wantsStatement() {
        return formats().anyMatch(each -> each.isStatement() || each == Format.HTML);
    }

    private Stream<Format> formats() {
        return Stream.concat(Stream.of(format), targets.stream().map(Target::format));
    }

    private void refuseInput(Target target, Collection<Path> inputs) {
        for (Path input : inputs) {
            if (isSame(target.file(), input)) {
                throw new ParameterException(
                        command.commandLine(), "\"" + target.file() + "\" is read by this run; write to another file.");
            }
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    private void check(int dossiers) {
        if (format.isBinary()) {
            throw new ParameterException(
                    command.commandLine(), format + " goes to a file: --output " + format + "=FILE.");
        }
        if (dossiers > 1 && formats().anyMatch(Format::isStatement)) {
            throw new ParameterException(
                    command.commandLine(),
                    "A statement of applicability is of one dossier; " + dossiers + " were given.");
        }
        if (reference != null && !reference.isAbsolute()) {
            throw new ParameterException(command.commandLine(), "--reference has to be an absolute URI.");
        }
        if (reference != null && formats().noneMatch(each -> each == Format.SARIF)) {
            throw new ParameterException(
                    command.commandLine(), "--reference has no effect unless something is written as sarif.");
        }
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
