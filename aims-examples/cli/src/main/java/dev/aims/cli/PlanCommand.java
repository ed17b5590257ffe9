package dev.aims.cli;

import dev.aims.dossier.Dossier;
import dev.aims.gate.Gate;
import dev.aims.rules.Aims;
import dev.aims.rules.plan.ReleasePlan;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans what is needed before a gate releases a system. */
@Command(
        name = "plan",
        description =
                "Plans what is needed before a gate releases a system: the least to state, supply or mend, verified"
                        + " by assessing again as if it were so. It doesn't say that anything is so.")
final class PlanCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

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
            description = "Plans for this system; not needed if the dossier states only one.")
    private @Nullable String system;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = PlanFormat.Converter.class,
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private PlanFormat format = PlanFormat.TEXT;

    @Mixin
    private GateOptions options = new GateOptions();

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Mixin
    private Parts parts = new Parts();

    PlanCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        parts.check(List.of(file));
        Dossier dossier = parts.read(file, terminal.in());
        String chosen = chosen(dossier);
        Aims aims = settings.applyTo(library.get().aims());
        Gate gate = options.gate(aims.catalog());
        format.write(ReleasePlan.of(aims, dossier, chosen, gate), terminal);
        return ExitCode.FINE;
    }

    private String chosen(Dossier dossier) {
        if (system != null) {
            return SystemChoice.checked(system, dossier, command);
        }
        Set<String> systems = dossier.systems().byId().keySet();
        if (systems.size() != 1) {
            throw new ParameterException(
                    command.commandLine(),
                    systems.isEmpty()
                            ? "The dossier states no system to plan for."
                            : "The dossier states several systems; choose one with --system: "
                                    + Wording.shortened(List.copyOf(systems), SHOWN) + ".");
        }
        return systems.iterator().next();
    }
}
