package dev.aims.cli;

import dev.aims.report.Refused;
import dev.aims.report.Report;
import dev.aims.report.ReportJson;
import dev.aims.report.Reported;
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
    public void write(Reported reported) {
        if (reported instanceof Report report) {
            write(report);
        } else if (reported instanceof Refused refused) {
            write(refused);
        }
    }

    @Override
    public void end() {}

    private void write(Report report) {
        if (indented) {
            ReportJson.writeIndented(report, out);
        } else {
            ReportJson.writeLine(report, out);
        }
        endLine();
    }

    private void write(Refused refusal) {
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
        endLine();
    }

    private void endLine() {
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
