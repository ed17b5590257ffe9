package dev.aims.cli;

import dev.aims.certification.Readiness;
import dev.aims.dossier.Dossier;
import dev.aims.rules.Aims;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows how far the facts of one dossier bear a certification. */
@Command(
        name = "gap",
        description = "Shows how far the facts bear a certification: gaps by clause and PDCA phase, what is open until"
                + " when, readiness for stage 1 and stage 2, accreditation, calendar. Promises no certificate.")
final class GapCommand implements Callable<Integer> {

    private final Supplier<Library> library;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "The dossier, JSON or YAML; \"-\" reads standard input.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = GapFormat.Converter.class,
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private GapFormat format = GapFormat.TEXT;

    @Mixin
    private Parts parts = new Parts();

    @Mixin
    private SettingsOption settings = new SettingsOption();

    GapCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        parts.check(List.of(file));
        Aims aims = settings.applyTo(library.get().aims());
        Dossier dossier = parts.read(file, terminal.in());
        format.write(Readiness.of(dossier, aims.assess(dossier), aims.catalog()), terminal);
        return ExitCode.FINE;
    }
}
