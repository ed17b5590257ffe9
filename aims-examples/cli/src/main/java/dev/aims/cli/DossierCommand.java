package dev.aims.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Everything about dossiers but their assessment; does nothing by itself. */
@Command(name = "dossier", description = "Begins, checks and merges dossiers, and shows their JSON Schema.")
final class DossierCommand implements Runnable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Say what to do: new, check, schema or merge.");
    }
}
