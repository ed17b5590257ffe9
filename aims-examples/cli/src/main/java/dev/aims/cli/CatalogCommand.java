package dev.aims.cli;

import dev.aims.catalog.Catalog;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what the catalog asks, without a dossier. */
@Command(
        name = "catalog",
        description = "Shows requirements with their checks, limits, grades, remedies, facts and related items.")
final class CatalogCommand implements Callable<Integer> {

    private final Supplier<Library> library;
    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            paramLabel = "ID",
            arity = "0..1",
            description = "A requirement such as A.2.4, a check such as A.2.4-1, or a group such as A.2 or a2. Without"
                    + " it, all; as text, only a list.")
    private @Nullable String id;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = CatalogFormat.Converter.class,
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private CatalogFormat format = CatalogFormat.TEXT;

    CatalogCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Library loaded = library.get();
        Catalog all = loaded.aims().catalog();
        Catalog shown = id == null ? all : selected(id, all);
        format.write(shown, id == null, loaded, terminal);
        return ExitCode.FINE;
    }

    private Catalog selected(String wanted, Catalog all) {
        return CatalogSelection.of(wanted, all)
                .orElseThrow(
                        () -> new ParameterException(command.commandLine(), CatalogSelection.unknown(wanted, all)));
    }
}
