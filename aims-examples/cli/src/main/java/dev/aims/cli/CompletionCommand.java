package dev.aims.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints a script that completes this program's commands and options. */
@Command(
        name = "completion",
        description =
                "Prints a script for bash and zsh that completes commands and options:" + " source <(aims completion).")
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.out().print(AutoComplete.bash("aims", command.root().commandLine()));
        return ExitCode.FINE;
    }
}
