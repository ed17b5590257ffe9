package dev.aims.cli;

import dev.aims.assessment.Assessment;
import dev.aims.report.AssessmentJson;
import dev.aims.source.Branch;
import dev.aims.source.CanonicalJson;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Place;
import dev.aims.source.Scalar;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes one JSON object for each dossier, for a refused one an object that says why. */
final class JsonOutput implements Output {

    private final PrintWriter out;
    private final boolean indented;

    JsonOutput(PrintWriter out, boolean indented) {
        this.out = out;
        this.indented = indented;
    }

    @Override
    public void write(Assessment assessment) {
        if (indented) {
            AssessmentJson.writeIndented(assessment, out);
        } else {
            AssessmentJson.writeLine(assessment, out);
        }
        end();
    }

    @Override
    public void write(Refusal refusal) {
        Map<String, Node> error = new LinkedHashMap<>();
        error.put("message", Scalar.of(refusal.message()));
        error.put(
                "faults",
                Items.of(refusal.faults().stream().map(JsonOutput::node).toList()));
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("dossier", Scalar.of(refusal.dossier()));
        members.put("error", Branch.of(error));
        Branch whole = Branch.of(members);
        out.print(indented ? NodeWriter.json(whole).stripTrailing() : CanonicalJson.write(whole));
        end();
    }

    private void end() {
        // Not println: a line ends the same way on every system.
        out.print('\n');
        out.flush();
    }

    private static Node node(Fault fault) {
        Place place = fault.place();
        Map<String, Node> members = new LinkedHashMap<>();
        members.put("file", place == null ? Scalar.none() : Scalar.of(place.file()));
        members.put("line", place == null ? Scalar.none() : Scalar.of(BigDecimal.valueOf(place.line())));
        members.put("column", place == null ? Scalar.none() : Scalar.of(BigDecimal.valueOf(place.column())));
        members.put("path", Scalar.of(fault.path()));
        members.put("message", Scalar.of(fault.message()));
        return Branch.of(members);
    }
}
