package dev.aims.cli;

import dev.aims.binding.DossierException;
import dev.aims.rules.Aims;
import dev.aims.rules.engine.AssessmentException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            description =
                    "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}. ndjson writes one line for each dossier,"
                            + " in order, also for one that can't be used.")
    private Format format = Format.TEXT;

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
        Output output = format.on(terminal);
        int exitCode = ExitCode.FINE;
        for (String file : files) {
            exitCode = Math.max(exitCode, assess(aims, file, output));
        }
        return exitCode;
    }

    private int assess(Aims aims, String file, Output output) {
        try {
            output.write(aims.assess(parts.read(file, terminal.in())));
            return ExitCode.FINE;
        } catch (DossierException e) {
            return refuse(Refusal.of(parts.name(file), e), output);
        } catch (AssessmentException e) {
            return refuse(Refusal.of(parts.name(file), e), output);
        }
    }

    private int refuse(Refusal refusal, Output output) {
        output.write(refusal);
        terminal.complain(refusal.message());
        return refusal.exitCode();
    }
}
