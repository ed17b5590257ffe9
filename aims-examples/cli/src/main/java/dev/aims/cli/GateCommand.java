package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossier;
import dev.aims.gate.Baseline;
import dev.aims.gate.Gate;
import dev.aims.gate.GateRegister;
import dev.aims.gate.GateRun;
import dev.aims.report.Report;
import dev.aims.rules.Aims;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides whether systems may enter a stage; the exit code says it to a pipeline. */
@Command(
        name = "gate",
        description =
                "Decides whether the systems of dossiers may enter a stage of their life cycle: releases or holds,"
                        + " and says why. The exit code is 0 if all are released and 1 if one is held.")
final class GateCommand implements Callable<Integer> {

    private final Supplier<Library> library;
    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "Dossiers, JSON or YAML; each FILE is one. \"-\" reads standard input.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--system",
            paramLabel = "ID",
            description = "Decides on this system alone; may be given more than once. Without it, on all systems.")
    private List<String> systems = new ArrayList<>();

    @Option(
            names = "--keep-baseline",
            description = "Leaves the baseline's file as it is. Without it, what is mended leaves the file by itself.")
    private boolean keepBaseline;

    @Mixin
    private GateOptions options = new GateOptions();

    @Mixin
    private OutputOptions outputs = new OutputOptions();

    @Mixin
    private Parts parts = new Parts();

    @Mixin
    private SettingsOption settings = new SettingsOption();

    /** What a baseline shrinks by; empty without one, so that a long batch needn't be kept. */
    private final List<Assessment> assessed = new ArrayList<>();

    GateCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        parts.check(files);
        Path file = options.baselineFile();
        if (keepBaseline && file == null) {
            throw new picocli.CommandLine.ParameterException(
                    command.commandLine(), "--keep-baseline has no effect without --baseline.");
        }
        Aims aims = settings.applyTo(library.get().aims());
        Gate gate = options.gate(aims.catalog());
        if (files.size() > 1 && !gate.register().equals(GateRegister.EMPTY)) {
            gate = gate.besides(systemsOfAll());
        }
        return run(aims, gate, file);
    }

    private int run(Aims aims, Gate gate, @Nullable Path file) {
        Batch batch = new Batch(aims, parts, terminal).reading(settings.file());
        options.files().forEach(batch::reading);
        int code = batch.run(
                files,
                outputs,
                (report, dossier) -> report.with(decide(gate, report.assessment(), dossier)),
                GateCommand::exitCode);
        if (file != null && !keepBaseline && !parts.isAtAnotherDay()) {
            Baseline before = gate.baseline().orElseThrow();
            shrink(file, before, before.shrunk(assessed));
        }
        return code;
    }

    /** A register serves all dossiers of a run; what one of them doesn't state another may. */
    private Set<String> systemsOfAll() {
        Set<String> all = new TreeSet<>();
        files.stream().filter(file -> !file.equals(Parts.STANDARD_INPUT)).forEach(file -> {
            try {
                all.addAll(parts.read(file, terminal.in()).systems().byId().keySet());
            } catch (DossierException e) {
                // It is refused in its turn, with all its faults.
                return;
            }
        });
        return all;
    }

    private GateRun decide(Gate gate, Assessment assessment, Dossier dossier) {
        if (gate.baseline().isPresent()) {
            assessed.add(assessment);
        }
        systems.forEach(system -> SystemChoice.checked(system, dossier, command));
        return systems.isEmpty() ? gate.decide(assessment) : gate.decide(assessment, Set.copyOf(systems));
    }

    private static int exitCode(Report report) {
        GateRun gate = report.gate();
        return gate != null && gate.releases() ? ExitCode.FINE : ExitCode.HELD;
    }

    /** A baseline never loosens, so that writing it back needs nobody's consent. */
    private void shrink(Path file, Baseline before, Baseline after) {
        if (after.equals(before)) {
            return;
        }
        int gone = before.findings().size() - after.findings().size();
        try {
            BaselineCommand.write(after, file);
        } catch (OutputException e) {
            terminal.complain(e.getMessage() + " What is mended stays in the baseline until it can be.");
            return;
        }
        terminal.complain("Baseline \"" + file + "\" shrank: "
                + (gone == 0
                        ? "findings became less grave"
                        : Wording.count(gone, "finding is mended", "findings are mended"))
                + ", " + after.findings().size() + " left. Commit the file.");
    }
}
