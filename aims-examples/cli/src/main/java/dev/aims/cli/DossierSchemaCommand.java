package dev.aims.cli;

import dev.aims.dossier.Dossiers;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows the schema by which editors complete and check dossiers. */
@Command(name = "schema", description = "Prints the JSON Schema of dossiers, for editors and other programs.")
final class DossierSchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    DossierSchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(Dossiers.schema());
        return ExitCode.FINE;
    }
}
