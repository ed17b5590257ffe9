package dev.aims.cli;

import dev.aims.binding.DossierException;
import dev.aims.gate.GateFileException;
import dev.aims.report.AssessmentFileException;
import dev.aims.rules.SettingsException;
import dev.aims.rules.engine.AssessmentException;
import dev.aims.source.Suggestions;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program with its commands. A later command is one more class and one more line here. */
final class Program {

    /** Below this many columns help can't be laid out; it then runs over the edge. */
    private static final int NARROWEST_HELP = 55;

    private final CommandLine commands;
    private final Terminal terminal;
    private final Environment environment;

    /**
     * Creates the program.
     *
     * @param library is asked when a command needs it, not for help
     * @param variables the environment
     */
    Program(Supplier<Library> library, Terminal terminal, Map<String, String> variables) {
        this.terminal = terminal;
        this.environment = new Environment(variables);
        this.commands = new CommandLine(new AimsCommand())
                .addSubcommand(new AssessCommand(library, terminal))
                .addSubcommand(new GateCommand(library, terminal))
                .addSubcommand(new ExplainCommand(library, terminal))
                .addSubcommand(new GapCommand(library, terminal))
                .addSubcommand(new LawCommand(library, terminal))
                .addSubcommand(new SoaCommand(library, terminal))
                .addSubcommand(new PlanCommand(library, terminal))
                .addSubcommand(new CrosswalkCommand(library, terminal))
                .addSubcommand(new CatalogCommand(library, terminal))
                .addSubcommand(new CommandLine(new BaselineCommand())
                        .addSubcommand(new BaselineCommand.Create(library, terminal))
                        .addSubcommand(new BaselineCommand.Show(terminal)))
                .addSubcommand(new CommandLine(new DossierCommand())
                        .addSubcommand(new DossierNewCommand(terminal))
                        .addSubcommand(new DossierCheckCommand(terminal))
                        .addSubcommand(new DossierSchemaCommand(terminal))
                        .addSubcommand(new DossierMergeCommand(terminal)))
                .addSubcommand(new CompletionCommand(terminal))
                .addSubcommand(new DiffCommand(library, terminal))
                .setExpandAtFiles(false)
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.width()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setParameterExceptionHandler(this::wrongUse)
                .setExecutionExceptionHandler(this::failed);
    }

    /** Runs one command and returns its exit code. */
    int run(String... args) {
        environment.report(commands, terminal::complain);
        int code = commands.execute(environment.completed(commands, args));
        terminal.err().flush();
        if (terminal.out().checkError()) {
            terminal.complain("Standard output couldn't be written to its end; don't use what arrived.");
            return ExitCode.OUTPUT_LOST;
        }
        return code;
    }

    private int wrongUse(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        if (args.length == 0) {
            command.usage(terminal.err());
        } else {
            terminal.complain(
                    e instanceof UnmatchedArgumentException unmatched
                            ? unknown(unmatched)
                            : String.valueOf(e.getMessage()));
            terminal.complain("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.WRONG_USE;
    }

    private static String unknown(UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        Set<String> known = new HashSet<>(e.getCommandLine().getSubcommands().keySet());
        known.addAll(e.getCommandLine().getCommandSpec().optionsMap().keySet());
        String near = Suggestions.nearest(word, known);
        return "\"" + word + "\" is unknown here." + (near == null ? "" : " Did you mean \"" + near + "\"?");
    }

    private int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof OutputException) {
            terminal.complain(String.valueOf(e.getMessage()));
            return ExitCode.OUTPUT_LOST;
        }
        if (e instanceof DossierException
                || e instanceof SettingsException
                || e instanceof GateFileException
                || e instanceof AssessmentFileException) {
            terminal.complain(String.valueOf(e.getMessage()));
            return ExitCode.UNUSABLE;
        }
        if (e instanceof AssessmentException) {
            terminal.complain(String.valueOf(e.getMessage()));
            return ExitCode.RULE_FAILED;
        }
        terminal.complain("The program itself failed; nothing it printed last can be relied on. Please report this:");
        e.printStackTrace(terminal.err());
        return ExitCode.RULE_FAILED;
    }
}
