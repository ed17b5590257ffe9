package dev.aims.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Process start to the end of the first assessment, from the command-line jar: what a pipeline step pays. */
public final class ColdStart {

    private static final int RUNS = 11;
    private static final double NANOS = 1e6;

    private ColdStart() {}

    /**
     * Runs the jar and prints the times.
     *
     * @param args the jar, and a dossier
     * @throws IOException if the jar can't be run
     * @throws InterruptedException if it is interrupted
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        double[] millis = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(List.of(java, "-jar", args[0], "assess", args[1]))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int exit = process.waitFor();
            millis[run] = (System.nanoTime() - start) / NANOS;
            if (exit != 0) {
                throw new IllegalStateException("the jar ended with " + exit);
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                "process start to verdict, %d runs: best %.0f ms, median %.0f ms, worst %.0f ms%n",
                RUNS, millis[0], millis[RUNS / 2], millis[RUNS - 1]);
    }
}
