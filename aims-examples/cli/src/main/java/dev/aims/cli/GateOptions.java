package dev.aims.cli;

import dev.aims.gate.Baseline;
import dev.aims.gate.Gate;
import dev.aims.gate.GatePolicy;
import dev.aims.gate.GateRegister;
import dev.aims.vocabulary.LifecycleStage;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which gate decides: before which stage, by which policy, with which exceptions. */
final class GateOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Option(
            names = "--before",
            paramLabel = "STAGE",
            converter = LifecycleStages.class,
            completionCandidates = LifecycleStages.Names.class,
            defaultValue = "deployment",
            description = "The stage that a system is to enter: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private LifecycleStage stage = LifecycleStage.DEPLOYMENT;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "What holds, by outcome and by check, in place of the default.")
    private @Nullable Path policy;

    @Option(
            names = "--concessions",
            paramLabel = "FILE",
            description = "The register of concessions and planned corrective actions.")
    private @Nullable Path concessions;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings known before; only new or worse ones hold.")
    private @Nullable Path baseline;

    /** Returns the baseline's file; null if none was given. */
    @Nullable
    Path baselineFile() {
        return baseline;
    }

    /** Returns the files that the gate is read from. */
    List<Path> files() {
        return Stream.of(policy, concessions, baseline)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /**
     * Returns the gate.
     *
     * @param catalog what the policy may name
     * @throws dev.aims.gate.GateFileException if a file can't be used; lists all faults
     */
    Gate gate(dev.aims.catalog.Catalog catalog) {
        Gate gate = Gate.before(stage);
        if (policy != null) {
            GatePolicy read = GatePolicy.read(policy);
            read.checks().keySet().forEach(id -> {
                if (catalog.check(id).isEmpty() && catalog.requirement(id).isEmpty()) {
                    throw new ParameterException(
                            command.commandLine(), policy + ": " + CatalogSelection.unknown(id, catalog));
                }
            });
            gate = gate.with(read);
        }
        if (concessions != null) {
            gate = gate.under(GateRegister.read(concessions));
        }
        return baseline == null ? gate : gate.knowing(Baseline.read(baseline));
    }
}
