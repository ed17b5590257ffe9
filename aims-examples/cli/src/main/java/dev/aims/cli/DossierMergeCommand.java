package dev.aims.cli;

import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes one dossier of several parts. */
@Command(
        name = "merge",
        description =
                "Makes one dossier of parts. What one part states and another doesn't is in it; parts that contradict"
                        + " each other are faults.")
final class DossierMergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The parts, JSON or YAML.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "yaml",
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private Syntax format = Syntax.yaml;

    @Option(names = "--to", paramLabel = "FILE", description = "Writes there in place of standard output.")
    private @Nullable Path target;

    /** How a dossier can be written; the names are as typed. */
    enum Syntax {
        yaml,
        json
    }

    DossierMergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Dossier dossier =
                Dossiers.read(files.get(0), files.subList(1, files.size()).toArray(Path[]::new));
        String text = format == Syntax.json ? Dossiers.json(dossier) : Dossiers.yaml(dossier);
        if (target == null) {
            terminal.out().print(text);
        } else {
            ReportFile file = ReportFile.at(target);
            file.out().print(text);
            file.finish();
        }
        return ExitCode.FINE;
    }
}
