package dev.aims.cli;

import dev.aims.dossier.DossierTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes a dossier to begin with. */
@Command(
        name = "new",
        description = "Prints a dossier to begin with: all fields with meaning and example, in comments until they are"
                + " stated.")
final class DossierNewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            required = true,
            converter = Days.class,
            description = "The reference date, such as 2026-11-20. Nothing here reads a clock.")
    private LocalDate asOf = LocalDate.MIN;

    @Option(
            names = "--system",
            paramLabel = "ID",
            required = true,
            description = "The id of an AI system; may be given more than once.")
    private List<String> systems = new ArrayList<>();

    DossierNewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (systems.stream().anyMatch(String::isBlank)
                || systems.stream().distinct().count() < systems.size()) {
            throw new ParameterException(
                    command.commandLine(), "Each system needs an id of its own, and none may be blank.");
        }
        terminal.out().print(DossierTemplate.yaml(asOf, systems));
        return ExitCode.FINE;
    }
}
