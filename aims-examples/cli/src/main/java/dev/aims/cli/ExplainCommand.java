package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Requirement;
import dev.aims.dossier.Dossier;
import java.util.List;
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

/** Explains one check or requirement, and how it came out for one dossier. */
@Command(
        name = "explain",
        description =
                "Explains a check: what it asks, what was found, which facts are missing, which rule decided, where.")
final class ExplainCommand implements Callable<Integer> {

    private final Supplier<Library> library;
    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "CHECK",
            description = "A check such as A.2.4-1, or a requirement such as A.2.4 for all its checks.")
    private String id = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            arity = "0..1",
            description = "The dossier, JSON or YAML; \"-\" reads standard input. Without it, only what is asked.")
    private @Nullable String file;

    @Option(names = "--rule", description = "Shows the rules as well that judge it, as they are written.")
    private boolean rule;

    @Mixin
    private Parts parts = new Parts();

    ExplainCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        parts.check(file == null ? List.of() : List.of(file));
        Library loaded = library.get();
        Catalog catalog = loaded.aims().catalog();
        Check check = catalog.check(id).orElse(null);
        Requirement requirement =
                catalog.requirement(check == null ? id : check.requirement()).orElse(null);
        if (requirement == null) {
            throw new ParameterException(command.commandLine(), CatalogSelection.unknown(id, catalog));
        }
        explain(loaded, requirement, check);
        return ExitCode.FINE;
    }

    /** Reads and assesses first, so that nothing is half-written if that fails. */
    private void explain(Library loaded, Requirement requirement, @Nullable Check check) {
        Dossier dossier = file == null ? null : parts.read(file, terminal.in());
        Assessment assessment = dossier == null ? null : loaded.aims().assess(dossier);
        Page page = terminal.page();
        CatalogText asked = new CatalogText(page, loaded.conditions());
        if (check != null) {
            asked.write(requirement, check);
        } else {
            asked.write(requirement);
        }
        if (rule) {
            new RuleListing(page, loaded.aims().legend().rules())
                    .write(check == null ? requirement.checks() : List.of(check));
        }
        if (dossier != null && assessment != null) {
            page.blank();
            FindingText found = new FindingText(page, dossier, assessment);
            if (check != null) {
                found.write(check);
            } else {
                found.write(requirement);
            }
        }
    }
}
