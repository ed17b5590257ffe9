package dev.aims.cli;

import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a dossier is put together: one file and the parts merged into it. */
final class Parts {

    /** The name that stands for standard input. */
    static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--part",
            paramLabel = "FILE",
            description = "Merges this file into every dossier, say the organisation's into each system's. May be given"
                    + " more than once. Parts that contradict each other are faults.")
    private List<String> parts = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Days.class,
            description = "Judges the facts as of this day in place of the dossier's own.")
    private @Nullable LocalDate asOf;

    /** Returns the name under which the dossier of {@code file} shows in reports. */
    String name(String file) {
        List<String> names = new ArrayList<>(List.of(file));
        names.addAll(parts);
        return String.join(", ", names);
    }

    /**
     * Refuses what can't be read: standard input twice, or as one of several parts.
     *
     * @throws ParameterException if so
     */
    void check(List<String> files) {
        long fromInput = files.stream().filter(STANDARD_INPUT::equals).count();
        if (parts.contains(STANDARD_INPUT) || (fromInput > 0 && !parts.isEmpty())) {
            throw new ParameterException(
                    command.commandLine(),
                    "Standard input (\"-\") can't be merged with parts; write it to a file first.");
        }
        if (fromInput > 1) {
            throw new ParameterException(
                    command.commandLine(),
                    "Standard input (\"-\") can be read only once; it was given " + fromInput + " times.");
        }
    }

    /**
     * Reads the dossier of {@code file} with its parts.
     *
     * @throws dev.aims.binding.DossierException if it can't be used; lists all faults
     */
    Dossier read(String file, InputStream standardInput) {
        Dossier dossier = file.equals(STANDARD_INPUT)
                ? Dossiers.read(STANDARD_INPUT, standardInput)
                : Dossiers.read(Path.of(file), parts.stream().map(Path::of).toArray(Path[]::new));
        return asOf == null || asOf.equals(dossier.asOf()) ? dossier : dossier.at(asOf);
    }
}
