package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.dossier.Dossier;
import dev.aims.rules.Aims;
import dev.aims.soa.StatementOfApplicability;
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

/** Draws up the statement of applicability of one dossier. */
@Command(
        name = "soa",
        description = "Draws up the statement of applicability: which controls the facts call for and why, how they"
                + " stand, and how that compares with the organisation's own statement.")
final class SoaCommand implements Callable<Integer> {

    private final Supplier<Library> library;
    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1",
            description = "The dossier, JSON or YAML; \"-\" reads standard input.")
    private String file = "";

    @Option(
            names = "--system",
            paramLabel = "ID",
            description = "Speaks of this system alone; without it, of the whole organisation.")
    private @Nullable String system;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = SoaFormat.Converter.class,
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private SoaFormat format = SoaFormat.TEXT;

    @Mixin
    private Parts parts = new Parts();

    SoaCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        parts.check(List.of(file));
        format.write(statement(library.get().aims()), terminal);
        return ExitCode.FINE;
    }

    private StatementOfApplicability statement(Aims aims) {
        Dossier dossier = parts.read(file, terminal.in());
        String wanted = system == null ? null : SystemChoice.checked(system, dossier, command);
        Assessment assessment = aims.assess(dossier);
        return wanted == null
                ? StatementOfApplicability.of(dossier, assessment, aims.catalog())
                : StatementOfApplicability.ofSystem(wanted, dossier, assessment, aims.catalog());
    }
}
