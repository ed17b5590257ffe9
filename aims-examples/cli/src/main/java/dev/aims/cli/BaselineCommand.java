package dev.aims.cli;

import dev.aims.assessment.Outcome;
import dev.aims.gate.Baseline;
import dev.aims.gate.BaselineFinding;
import dev.aims.rules.Aims;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes and shows baselines: what was open when an organisation began to use the gate. */
@Command(
        name = "baseline",
        description =
                "Makes and shows baselines: what was open when the gate came into use. With one, only new or worse"
                        + " findings hold.")
final class BaselineCommand implements Runnable {

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(command.commandLine(), "Say what to do: create or show.");
    }

    /** Writes {@code baseline} in the format of the file's ending. */
    static void write(Baseline baseline, Path target) {
        ReportFile draft = ReportFile.at(target);
        boolean json = target.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        draft.out().print(json ? baseline.json() : baseline.yaml());
        draft.finish();
    }

    /** Makes one. */
    @Command(
            name = "create",
            description = "Writes a baseline of everything that is open in a dossier. It never overwrites a file: a"
                    + " baseline shrinks by itself and grows only if somebody deletes it first.")
    static final class Create implements Callable<Integer> {

        private final Supplier<Library> library;
        private final Terminal terminal;

        @Spec
        private CommandSpec command = CommandSpec.create();

        @Parameters(index = "0", paramLabel = "FILE", description = "The dossier; \"-\" reads standard input.")
        private String file = "";

        @Parameters(index = "1", paramLabel = "BASELINE", description = "The file to write.")
        private Path target = Path.of("");

        @Option(names = "--name", paramLabel = "NAME", required = true, description = "What reports call it.")
        private String name = "";

        @Mixin
        private Parts parts = new Parts();

        @Mixin
        private SettingsOption settings = new SettingsOption();

        Create(Supplier<Library> library, Terminal terminal) {
            this.library = library;
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            parts.check(List.of(file));
            if (name.isBlank()) {
                throw new ParameterException(command.commandLine(), "A baseline needs a name that is not blank.");
            }
            if (Files.exists(target)) {
                throw new ParameterException(
                        command.commandLine(),
                        "\"" + target + "\" is there already; a baseline doesn't grow. Delete it first if it is to be"
                                + " made anew.");
            }
            Aims aims = settings.applyTo(library.get().aims());
            Baseline baseline = Baseline.of(name, aims.assess(parts.read(file, terminal.in())));
            write(baseline, target);
            terminal.complain("Baseline \"" + target + "\": "
                    + Wording.count(baseline.findings().size(), "finding", "findings") + ".");
            return ExitCode.FINE;
        }
    }

    /** Shows one. */
    @Command(name = "show", description = "Shows what a baseline lets pass, by gravity.")
    static final class Show implements Callable<Integer> {

        private final Terminal terminal;

        @Parameters(index = "0", paramLabel = "BASELINE", description = "The file.")
        private Path file = Path.of("");

        Show(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public Integer call() {
            Baseline baseline = Baseline.read(file);
            Page page = terminal.page();
            page.line(
                    0,
                    Style.TITLE,
                    baseline.name() + ", as of " + baseline.asOf() + ": "
                            + Wording.count(baseline.findings().size(), "finding", "findings"));
            for (Outcome outcome : List.of(Outcome.MAJOR_NC, Outcome.INDETERMINATE, Outcome.MINOR_NC, Outcome.OFI)) {
                show(page, outcome, baseline.findings());
            }
            return ExitCode.FINE;
        }

        private static void show(Page page, Outcome outcome, List<BaselineFinding> findings) {
            List<BaselineFinding> such = findings.stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .toList();
            if (!such.isEmpty()) {
                page.blank()
                        .line(0, Style.of(outcome), Wording.of(outcome) + ", " + such.size())
                        .blank();
                such.forEach(finding -> page.entry(
                        2,
                        Style.of(outcome),
                        finding.check(),
                        14,
                        (finding.system() == null ? "" : finding.system() + ": ")
                                + Wording.shortened(finding.facts(), 3)));
            }
        }
    }
}
