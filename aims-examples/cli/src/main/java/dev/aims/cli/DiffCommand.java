package dev.aims.cli;

import dev.aims.diff.AssessmentDiff;
import dev.aims.diff.FactDiff;
import dev.aims.dossier.Dossier;
import dev.aims.rules.Aims;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changed from one assessment to another, and which facts moved it. */
@Command(
        name = "diff",
        description =
                "Tells what came out better or worse than before, and which changed facts moved it. OLD and NEW are"
                        + " dossiers or stored assessments; a stored assessment doesn't hold the facts, so that only the paths"
                        + " of its evidence can be named.")
final class DiffCommand implements Callable<Integer> {

    private final Supplier<Library> library;
    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "OLD",
            description = "What to compare with: a dossier (JSON or YAML), or an assessment that \"aims assess\" wrote"
                    + " as json or as one line of ndjson. \"-\" reads standard input.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "What to compare: likewise.")
    private String current = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = DiffFormat.Converter.class,
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private DiffFormat format = DiffFormat.TEXT;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    DiffCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (old.equals(Parts.STANDARD_INPUT) && current.equals(Parts.STANDARD_INPUT)) {
            throw new ParameterException(
                    command.commandLine(), "Standard input (\"-\") can be read only once; it was given 2 times.");
        }
        Given before = Given.read(old, terminal.in());
        Given after = Given.read(current, terminal.in());
        if (settings.isGiven() && before.dossier() == null && after.dossier() == null) {
            throw new ParameterException(
                    command.commandLine(),
                    "Settings can't change stored assessments; compare dossiers, or leave them out.");
        }
        format.write(diff(before, after), terminal);
        return ExitCode.FINE;
    }

    private AssessmentDiff diff(Given before, Given after) {
        Supplier<Aims> aims = () -> settings.applyTo(library.get().aims());
        Dossier left = before.dossier();
        Dossier right = after.dossier();
        return left == null || right == null
                ? AssessmentDiff.between(before.assessed(aims), after.assessed(aims))
                : AssessmentDiff.between(
                        before.assessed(aims),
                        after.assessed(aims),
                        FactDiff.between(left, right),
                        aims.get().catalog());
    }
}
