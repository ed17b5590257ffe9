package dev.aims.benchmarks;

import dev.aims.assessment.Assessment;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.fact.Truth;
import dev.aims.report.AssessmentJson;
import dev.aims.rules.Aims;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One complete dossier, 182 checks, one system: reading, assessing, writing. Hand-written Java that asks the same
 * questions as five checks runs beside it, for the ratio.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class AssessmentBenchmark {

    private final String text = Samples.bank();
    private final Aims aims = Aims.standard();
    private final Dossier dossier = Dossiers.parse("bank.json", text);
    private final Assessment assessment = aims.assess(dossier);

    /** Reads and checks 54 KB of JSON. */
    @Benchmark
    public Dossier read() {
        return Dossiers.parse("bank.json", text);
    }

    /** Assesses the organisation and its one system. */
    @Benchmark
    public Assessment assess() {
        return aims.assess(dossier);
    }

    /** Writes the assessment as JSON. */
    @Benchmark
    public String write() {
        StringWriter out = new StringWriter();
        AssessmentJson.writeLine(assessment, out);
        return out.toString();
    }

    /** Answers five of the checks in plain Java, with the same handling of unknowns. */
    @Benchmark
    public List<Truth> handWrittenFive() {
        return HandWritten.answers(dossier);
    }
}
