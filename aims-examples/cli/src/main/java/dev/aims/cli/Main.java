package dev.aims.cli;

import dev.aims.binding.DossierException;
import dev.aims.dossier.Dossiers;
import dev.aims.report.AssessmentJson;
import dev.aims.rules.Aims;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Placeholder. */
public final class Main {
    private Main() {}

    /** Placeholder. */
    public static void main(String[] args) {
        Aims aims = Aims.standard();
        PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
        for (int i = 3; i < args.length; i++) {
            try {
                AssessmentJson.writeLine(aims.assess(Dossiers.read(Path.of(args[i]))), out);
                out.println();
            } catch (DossierException e) {
                System.err.println(e.getMessage());
                out.println("{\"error\": 1}");
            }
        }
        out.flush();
    }
}
