package dev.aims.report;

import dev.aims.gate.GateRun;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as JSON: an assessment as {@link AssessmentJson} writes it, with what differs from the defaults at its top
 * and, if there is one, the gate's decision. The same report gives the same bytes.
 */
public final class ReportJson {

    private ReportJson() {}

    /** Writes {@code report} on one line, without a line end; {@code out} stays open. */
    public static void writeLine(Report report, Writer out) {
        AssessmentJson.write(report.assessment(), out, false, json -> members(report, json));
    }

    /** Writes {@code report} over many lines, indented, without a line end; {@code out} stays open. */
    public static void writeIndented(Report report, Writer out) {
        AssessmentJson.write(report.assessment(), out, true, json -> members(report, json));
    }

    private static void members(Report report, JsonGenerator json) {
        json.writeArrayPropertyStart("departures");
        report.departures().all().forEach(departure -> {
            json.writeStartObject();
            json.writeStringProperty("kind", departure.kind().name());
            json.writeStringProperty("sentence", departure.sentence());
            json.writeEndObject();
        });
        json.writeEndArray();
        GateRun gate = report.gate();
        if (gate != null) {
            json.writeName("gate");
            GateJson.write(gate, json);
        }
    }
}
