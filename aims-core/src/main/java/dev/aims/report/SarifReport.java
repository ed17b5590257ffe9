package dev.aims.report;

import dev.aims.source.Branch;
import dev.aims.source.CanonicalJson;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes a run as SARIF 2.1.0: one run with all checks as rules and the requirements as a taxonomy. The same run gives the
 * same bytes.
 *
 * <p>Shortfalls are of kind {@code fail}, with a level after their grade, undecided checks of kind {@code open}; what a
 * gate tolerates is suppressed with its ground, never left out. Every result has a place, if need be the beginning of the
 * dossier. Hosts of code take at most 25,000 results: of more, the least grave are left out, and a notification says so.
 * So does one of how a run differs from the defaults, and of every dossier that wasn't assessed.
 */
public final class SarifReport {

    static final int MOST_RESULTS = 25_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private SarifReport() {}

    /** Writes {@code run} with the default options, with a line feed at the end; {@code out} stays open. */
    public static void write(List<? extends Reported> run, Writer out) {
        write(run, SarifOptions.DEFAULT, out);
    }

    /** Writes {@code run}, with a line feed at the end; {@code out} stays open. */
    public static void write(List<? extends Reported> run, SarifOptions options, Writer out) {
        write(run, options, MOST_RESULTS, out);
    }

    static void write(List<? extends Reported> run, SarifOptions options, int most, Writer out) {
        List<Point> points = run.stream()
                .flatMap(each -> each instanceof Report report ? Points.of(report).stream() : Stream.<Point>empty())
                .filter(point -> options.complete() || point.isOpen())
                .toList();
        List<Point> written = points.size() <= most
                ? points
                : points.stream().sorted(Point.GRAVEST_FIRST).limit(most).toList();
        SarifRules rules = SarifRules.of(run, options);
        SarifResults results = new SarifResults(rules, options.tree());
        SarifNotices notices = new SarifNotices(options.tree());
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            node("tool", SarifTool.of(run, rules), json);
            node("automationDetails", SarifTool.automation(run, options.tree()), json);
            node("invocations", Items.of(List.of(notices.invocation(run, points.size(), written.size()))), json);
            node("originalUriBaseIds", SarifTool.roots(), json);
            node("taxonomies", rules.taxonomies(), json);
            node("columnKind", Scalar.of("unicodeCodePoints"), json);
            node("properties", SarifTool.properties(run), json);
            json.writeArrayPropertyStart("results");
            for (Point point : written) {
                // Each on its line, so that people can compare reports.
                json.writeRaw('\n');
                json.writeRawValue(CanonicalJson.write(results.of(point)));
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        new Text(out).end();
    }

    private static void node(String name, Node node, JsonGenerator json) {
        json.writeRaw('\n');
        json.writeName(name);
        json.writeRawValue(CanonicalJson.write(node));
    }

    /** Returns {@code text} as a message, in which nothing is a link. */
    static Branch message(String text) {
        return new Members()
                .text("text", text.isEmpty() ? "-" : text.replace("](", "] ("))
                .branch();
    }
}
