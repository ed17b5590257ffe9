package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossier;
import dev.aims.report.Refused;
import dev.aims.report.Report;
import dev.aims.rules.Aims;
import dev.aims.rules.engine.AssessmentException;
import dev.aims.soa.StatementOfApplicability;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Assesses dossiers one by one, in order; one that can't be used doesn't stop the others. */
final class Batch {

    private final Aims aims;
    private final Parts parts;
    private final Terminal terminal;
    private final List<Path> besides = new ArrayList<>();

    Batch(Aims aims, Parts parts, Terminal terminal) {
        this.aims = aims;
        this.parts = parts;
        this.terminal = terminal;
    }

    /**
     * Assesses {@code files} and writes what became of each.
     *
     * @param complete adds to a report what the command is about
     * @param exitCode says how a report alone would end the process
     * @return the highest exit code
     */
    int run(List<String> files, OutputOptions outputs, Completion complete, ToIntFunction<Report> exitCode) {
        OutputOptions.Run run = outputs.start(terminal, files.size(), inputs(files));
        int code = ExitCode.FINE;
        boolean ended = false;
        try (Progress progress = Progress.of(files.size(), terminal)) {
            for (String file : files) {
                code = Math.max(code, one(file, outputs, run, complete, exitCode));
                progress.step(parts.name(file));
            }
            run.end();
            ended = true;
        } finally {
            if (!ended) {
                run.discard();
            }
        }
        return code;
    }

    /** Names a file that the run reads besides dossiers, which no output may replace. */
    Batch reading(@Nullable Path file) {
        if (file != null) {
            besides.add(file);
        }
        return this;
    }

    private List<Path> inputs(List<String> files) {
        List<Path> inputs = new ArrayList<>(besides);
        inputs.addAll(parts.paths(files));
        return inputs;
    }

    /** Adds to the report on a dossier what a command is about. */
    interface Completion {

        Report complete(Report report, Dossier dossier);

        static Completion of(UnaryOperator<Report> change) {
            return (report, dossier) -> change.apply(report);
        }
    }

    private int one(
            String file,
            OutputOptions outputs,
            OutputOptions.Run run,
            Completion complete,
            ToIntFunction<Report> exitCode) {
        Report report;
        try {
            Dossier dossier = parts.read(file, terminal.in());
            Assessment assessment = aims.assess(dossier);
            Report plain = Report.of(assessment, aims.catalog());
            report = complete.complete(
                    outputs.wantsStatement()
                            ? plain.with(StatementOfApplicability.of(dossier, assessment, aims.catalog()))
                            : plain,
                    dossier);
        } catch (DossierException e) {
            return refuse(Refusals.of(parts.name(file), e), run);
        } catch (AssessmentException e) {
            return refuse(Refusals.of(parts.name(file), e), run);
        }
        run.write(report);
        return exitCode.applyAsInt(report);
    }

    private int refuse(Refused refused, OutputOptions.Run run) {
        run.write(refused);
        terminal.complain(refused.message());
        return Refusals.exitCode(refused);
    }
}
