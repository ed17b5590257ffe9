package dev.aims.cli;

import dev.aims.dossier.Dossier;
import dev.aims.law.EuAiAct;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works out which duties of the EU AI Act meet the organisation, from when, and what supports them. */
@Command(
        name = "law",
        description = "Works out which duties of the EU AI Act meet each system, from when, and which requirements of"
                + " ISO/IEC 42001 support them. No legal advice, no finding on conformity with that law.")
final class LawCommand implements Callable<Integer> {

    private final Supplier<Library> library;
    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The dossier, JSON or YAML; \"-\" reads standard input.")
    private String file = "";

    @Option(names = "--system", paramLabel = "ID", description = "Speaks of this system alone.")
    private @Nullable String system;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = LawFormat.Converter.class,
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private LawFormat format = LawFormat.TEXT;

    @Mixin
    private Parts parts = new Parts();

    LawCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        parts.check(List.of(file));
        Dossier dossier = parts.read(file, terminal.in());
        String wanted = system == null ? null : SystemChoice.checked(system, dossier, command);
        EuAiAct law = EuAiAct.of(dossier, library.get().aims().assess(dossier));
        format.write(wanted == null ? law : law.only(wanted), terminal);
        return ExitCode.FINE;
    }
}
