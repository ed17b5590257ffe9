package dev.aims.cli;

import dev.aims.dossier.DossierTemplate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a dossier to begin with. */
@Command(
        name = "new",
        description = "Prints a dossier to begin with: all fields with meaning and example, in comments until they are"
                + " stated.")
final class DossierNewCommand implements Callable<Integer> {

    private final Terminal terminal;

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
        terminal.out().print(DossierTemplate.yaml(asOf, systems));
        return ExitCode.FINE;
    }
}
