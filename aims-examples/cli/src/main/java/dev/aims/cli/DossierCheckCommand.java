package dev.aims.cli;

import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossier;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether dossiers can be used, without assessing them. */
@Command(
        name = "check",
        description = "Says whether dossiers can be used, with all faults of those that can't. Judges nothing.")
final class DossierCheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Dossiers; \"-\" reads standard input.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private Parts parts = new Parts();

    DossierCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        parts.check(files);
        int code = ExitCode.FINE;
        for (String file : files) {
            try {
                Dossier dossier = parts.read(file, terminal.in());
                terminal.page()
                        .line(
                                0,
                                Style.PLAIN,
                                dossier.name() + ": usable, as of " + dossier.asOf() + ", "
                                        + Wording.count(dossier.systems().byId().size(), "system", "systems") + ", "
                                        + Wording.count(facts(dossier.node()), "fact", "facts") + " stated.");
            } catch (DossierException e) {
                terminal.complain(String.valueOf(e.getMessage()));
                code = ExitCode.UNUSABLE;
            }
        }
        return code;
    }

    /** Counts what is stated or asserted absent: values, and empty collections. */
    private static long facts(Node node) {
        if (node instanceof Branch branch && !branch.members().isEmpty()) {
            return branch.members().values().stream()
                    .mapToLong(DossierCheckCommand::facts)
                    .sum();
        }
        if (node instanceof Items items && items.items().stream().anyMatch(Branch.class::isInstance)) {
            return items.items().stream().mapToLong(DossierCheckCommand::facts).sum();
        }
        return 1;
    }
}
