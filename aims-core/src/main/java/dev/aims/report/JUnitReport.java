package dev.aims.report;

import dev.aims.assessment.CheckResult;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.Provenance;
import dev.aims.gate.GateRun;
import dev.aims.gate.RegisterRemark;
import dev.aims.gate.Standing;
import dev.aims.source.Fault;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a run as JUnit XML, the part of it that Jenkins and Surefire have in common. The same run gives the same bytes.
 *
 * <p>Each check is a test case for each subject: its class is the dossier and the requirement, its name the check and the
 * system. What holds fails, with the outcome as the type of failure; without a gate, nonconformities and undecided checks
 * fail. What doesn't apply, what a gate tolerates and what is open but doesn't hold is skipped with the reason; an
 * opportunity for improvement that doesn't hold passes, with a word on it. A dossier that wasn't assessed is an error. How
 * a run differs from the defaults stands in the properties.
 */
public final class JUnitReport {

    private static final String NAME = "aims";
    private static final int MOST_FACTS = 12;

    private final XMLStreamWriter xml;

    private JUnitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** Writes {@code run}, with a line feed at the end; {@code out} stays open. */
    public static void write(List<? extends Reported> run, Writer out) {
        // Wrapped, because StAX refuses a writer whose encoding it knows and finds differing.
        Writer wrapped = new BufferedWriter(out);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(wrapped);
            new JUnitReport(xml).suite(run);
            xml.flush();
            wrapped.write('\n');
            wrapped.flush();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void suite(List<? extends Reported> run) throws XMLStreamException {
        List<Point> points = run.stream()
                .flatMap(each -> each instanceof Report report ? Points.of(report).stream() : Stream.<Point>empty())
                .toList();
        long refused = run.stream().filter(Refused.class::isInstance).count();
        xml.writeStartDocument("UTF-8", "1.0");
        newLine(0);
        xml.writeStartElement("testsuite");
        attribute("name", NAME);
        attribute("tests", Long.toString(points.size() + refused));
        attribute(
                "failures",
                Long.toString(points.stream().filter(JUnitReport::fails).count()));
        attribute("errors", Long.toString(refused));
        attribute(
                "skipped",
                Long.toString(points.stream().filter(JUnitReport::isSkipped).count()));
        attribute("time", "0");
        properties(run);
        for (Reported each : run) {
            if (each instanceof Refused refusal) {
                testCase(refusal);
            }
        }
        for (Point point : points) {
            testCase(point);
        }
        newLine(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void properties(List<? extends Reported> run) throws XMLStreamException {
        newLine(1);
        xml.writeStartElement("properties");
        int number = 0;
        for (Reported each : run) {
            String of = NAME + '.' + ++number + '.';
            property(of + "dossier", each.dossier());
            if (each instanceof Report report) {
                properties(of, report);
            }
        }
        newLine(1);
        xml.writeEndElement();
    }

    private void properties(String of, Report report) throws XMLStreamException {
        Provenance provenance = report.assessment().provenance();
        property(of + "as_of", provenance.asOf().toString());
        property(of + "dossier_digest", provenance.dossier());
        property(of + "library", provenance.library());
        numbered(
                of + "pack",
                provenance.packs().stream()
                        .map(pack -> pack.id() + ' ' + pack.version() + ' ' + pack.digest())
                        .toList());
        numbered(of + "departure", Opening.departures(report));
        GateRun gate = report.gate();
        if (gate != null) {
            property(of + "gate", Opening.word(gate));
            numbered(of + "decision", Opening.decisions(report));
            numbered(
                    of + "remark",
                    gate.remarks().stream().map(RegisterRemark::sentence).toList());
        }
    }

    private void numbered(String name, List<String> values) throws XMLStreamException {
        for (int i = 0; i < values.size(); i++) {
            property(name + '.' + (i + 1), values.get(i));
        }
    }

    private void property(String name, String value) throws XMLStreamException {
        newLine(2);
        xml.writeEmptyElement("property");
        attribute("name", name);
        attribute("value", value);
    }

    private void testCase(Refused refused) throws XMLStreamException {
        start(refused.dossier(), "assessment");
        List<String> lines = new ArrayList<>(refused.message().lines().toList());
        refused.faults().stream()
                .map(Fault::toString)
                .filter(each -> !lines.contains(each))
                .forEach(lines::add);
        because("error", refused.kind().name(), Opening.refused(refused), lines);
        end();
    }

    private void testCase(Point point) throws XMLStreamException {
        start(point.dossier() + '.' + point.requirement(), point.subject());
        if (fails(point)) {
            because("failure", point.word(), point.result().statement(), details(point));
        } else if (isSkipped(point)) {
            newLine(2);
            xml.writeEmptyElement("skipped");
            attribute("message", reasonToSkip(point));
        } else if (point.isOpen()) {
            newLine(2);
            xml.writeStartElement("system-out");
            xml.writeCharacters(
                    OneLine.of(point.word() + ": " + point.statementAndRemedy() + " (" + point.place() + ")"));
            xml.writeEndElement();
        }
        end();
    }

    private static boolean fails(Point point) {
        return point.is(Standing.Kind.HOLDS);
    }

    private static boolean isSkipped(Point point) {
        return switch (point.standing().kind()) {
            case HOLDS -> false;
            case TOLERATED -> true;
            case ADVISORY -> point.result().outcome() != Outcome.OFI;
            case CLEAR -> point.result().outcome() == Outcome.NOT_APPLICABLE;
        };
    }

    private static String reasonToSkip(Point point) {
        String found = point.word() + ": " + point.result().statement();
        return switch (point.standing().kind()) {
            case TOLERATED -> found + "; tolerated: " + point.grounds() + "; " + point.place();
            case ADVISORY -> found + "; doesn't hold this gate";
            default -> found;
        };
    }

    private static List<String> details(Point point) {
        CheckResult result = point.result();
        List<String> lines = new ArrayList<>();
        lines.add(result.statement());
        add("remedy", result.remedy(), lines);
        add("place", result.place() == null ? "" : result.place().toString(), lines);
        add("rule", result.rule(), lines);
        facts("evidence", result.evidence(), lines);
        facts("missing", result.missing(), lines);
        return lines;
    }

    private static void facts(String label, List<String> pointers, List<String> lines) {
        pointers.stream().limit(MOST_FACTS).forEach(pointer -> add(label, pointer, lines));
        if (pointers.size() > MOST_FACTS) {
            add(label, "and " + (pointers.size() - MOST_FACTS) + " more", lines);
        }
    }

    private static void add(String label, String text, List<String> lines) {
        if (!text.isEmpty()) {
            lines.add(label + ": " + text);
        }
    }

    private void start(String className, String name) throws XMLStreamException {
        newLine(1);
        xml.writeStartElement("testcase");
        attribute("classname", className);
        attribute("name", name);
        attribute("time", "0");
    }

    private void end() throws XMLStreamException {
        newLine(1);
        xml.writeEndElement();
    }

    private void because(String element, String type, String message, List<String> details) throws XMLStreamException {
        newLine(2);
        xml.writeStartElement(element);
        attribute("type", type);
        attribute("message", message);
        xml.writeCharacters(String.join("\n", details.stream().map(OneLine::of).toList()));
        xml.writeEndElement();
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, OneLine.of(value));
    }

    private void newLine(int level) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(level));
    }
}
