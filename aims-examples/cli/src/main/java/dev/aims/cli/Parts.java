package dev.aims.cli;

import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.DossierParts;
import dev.aims.dossier.Dossiers;
import dev.aims.source.Fault;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
     * Refuses what can't be read: standard input twice, or merged into every dossier.
     *
     * @throws ParameterException if so
     */
    void check(List<String> files) {
        if (parts.contains(STANDARD_INPUT)) {
            throw new ParameterException(
                    command.commandLine(),
                    "Standard input (\"-\") can't be a part, which is read for every dossier; give it as the dossier and"
                            + " the other file as part.");
        }
        long fromInput = files.stream().filter(STANDARD_INPUT::equals).count();
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
        DossierParts all = file.equals(STANDARD_INPUT)
                ? Dossiers.parts().stream(STANDARD_INPUT, standardInput)
                : Dossiers.parts().file(named(file));
        parts.forEach(part -> all.file(named(part)));
        Dossier dossier = all.merged();
        return asOf == null || asOf.equals(dossier.asOf()) ? dossier : dossier.at(asOf);
    }

    /** Returns the files of {@code files} and the parts, but for standard input and names that can't be. */
    List<Path> paths(List<String> files) {
        return Stream.concat(files.stream(), parts.stream())
                .filter(file -> !file.equals(STANDARD_INPUT))
                .flatMap(file -> path(file).stream())
                .toList();
    }

    /** Returns whether the facts are judged as of another day than their own. */
    boolean isAtAnotherDay() {
        return asOf != null;
    }

    private static Optional<Path> path(String file) {
        try {
            return Optional.of(Path.of(file));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path named(String file) {
        return path(file)
                .orElseThrow(() -> new DossierException(
                        file, List.of(new Fault(null, "", "this system can't take the name of the file; rename it"))));
    }
}
