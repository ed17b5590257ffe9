package dev.aims.cli;

import dev.aims.crosswalk.Framework;
import dev.aims.crosswalk.Projection;
import dev.aims.source.Suggestions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Projects the assessment of one dossier onto another framework. */
@Command(
        name = "crosswalk",
        description = "Shows what the assessment of a dossier answers of another framework: which requirements relate"
                + " to each item, how they stand, and what none covers.")
final class CrosswalkCommand implements Callable<Integer> {

    private final Supplier<Library> library;
    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "FRAMEWORK",
            description = "nist-ai-rmf, iso-27001, gdpr, oecd, iso-9001, iso-14001 or iso-29151.")
    private String framework = "";

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = "The dossier, JSON or YAML; \"-\" reads standard input.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = CrosswalkFormat.Converter.class,
            description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
    private CrosswalkFormat format = CrosswalkFormat.TEXT;

    @Mixin
    private Parts parts = new Parts();

    CrosswalkCommand(Supplier<Library> library, Terminal terminal) {
        this.library = library;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Framework onto = Framework.of(framework)
                .orElseThrow(() -> new ParameterException(command.commandLine(), unknown(framework)));
        parts.check(List.of(file));
        format.write(Projection.of(library.get().aims().assess(parts.read(file, terminal.in())), onto), terminal);
        return ExitCode.FINE;
    }

    private static String unknown(String framework) {
        Set<String> known = Stream.of(Framework.values()).map(Framework::id).collect(Collectors.toSet());
        String near = Suggestions.nearest(framework, known);
        return "There is no crosswalk to \"" + framework + "\". "
                + (near == null
                        ? "There are " + known.stream().sorted().collect(Collectors.joining(", ")) + "."
                        : "Did you mean \"" + near + "\"?");
    }
}
