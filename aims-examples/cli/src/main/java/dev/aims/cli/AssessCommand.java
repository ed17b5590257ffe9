package dev.aims.cli;

import dev.aims.rules.Aims;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Assesses dossiers one by one, in order; one that can't be used doesn't stop the others. */
@Command(
        name = "assess",
        description = "Assesses dossiers: which requirements conform, which don't and why, and what is still unknown.")
final class AssessCommand implements Callable<Integer> {

    private final Supplier<Library> library;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Dossiers, JSON or YAML; each FILE is one. \"-\" reads standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    @Mixin
    private Parts parts = new Parts();

    @Mixin
    private SettingsOption settings = new SettingsOption();

    AssessCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        parts.check(files);
        Aims aims = settings.applyTo(library.get().aims());
        return new Batch(aims, parts, terminal)
                .reading(settings.file())
                .run(files, outputs, Batch.Completion.of(UnaryOperator.identity()), report -> ExitCode.FINE);
    }
}
