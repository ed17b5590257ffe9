package dev.aims.report;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.Place;
import dev.aims.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes assessments as JSON and reads them back. Fields may be added in later versions, none is renamed; reading leaves
 * alone what it doesn't know. The same assessment gives the same bytes, and what was written reads back as an equal
 * assessment, places too.
 *
 * <p>{@code assessment.schema.json} beside this class describes the format.
 */
public final class AssessmentJson {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    /** Not the platform's own line ends: the same assessment gives the same bytes everywhere. */
    private static final DefaultIndenter LINE_FEEDS = new DefaultIndenter("  ", "\n");

    private AssessmentJson() {}

    /** Writes {@code assessment} on one line, without a line end; {@code out} stays open. */
    public static void writeLine(Assessment assessment, Writer out) {
        write(assessment, out, false, json -> {});
    }

    /** Writes {@code assessment} over many lines, indented, without a line end; {@code out} stays open. */
    public static void writeIndented(Assessment assessment, Writer out) {
        write(assessment, out, true, json -> {});
    }

    /**
     * Reads the assessment in {@code file}: one JSON object, on one line or many.
     *
     * @throws AssessmentFileException if it can't be read or used; lists all faults
     */
    public static Assessment read(Path file) {
        List<Fault> faults = new ArrayList<>();
        return checked(file.toString(), Sources.read(file, Limits.DEFAULT, faults), faults);
    }

    /**
     * Reads an assessment from {@code in}, which stays open.
     *
     * @param name the name for messages and places
     * @param limits to be raised for the assessment of a fleet
     * @throws AssessmentFileException if it can't be read or used, or goes beyond {@code limits}; lists all faults
     */
    public static Assessment read(String name, InputStream in, Limits limits) {
        List<Fault> faults = new ArrayList<>();
        return checked(name, Sources.read(name, in, limits, faults), faults);
    }

    /**
     * Reads an assessment from a text, such as a line of NDJSON.
     *
     * @param name the name for messages and places
     * @throws AssessmentFileException if it can't be used; lists all faults
     */
    public static Assessment parse(String name, String text) {
        List<Fault> faults = new ArrayList<>();
        return checked(name, Sources.read(name, text, Limits.DEFAULT, faults), faults);
    }

    /**
     * Returns the assessment that {@code node} holds.
     *
     * @param name the name for messages
     * @throws AssessmentFileException if it can't be used; lists all faults
     */
    public static Assessment of(String name, Node node) {
        return checked(name, node, new ArrayList<>());
    }

    /** Returns whether {@code node} was meant to be a stored assessment, usable or not, and not a dossier. */
    public static boolean isAssessment(Node node) {
        return node instanceof Branch branch
                && Stream.of("requirements", "provenance", "error").anyMatch(branch.members()::containsKey);
    }

    private static Assessment checked(String name, @Nullable Node node, List<Fault> faults) {
        Assessment assessment = node == null ? null : AssessmentReader.read(node, faults);
        if (assessment == null || !faults.isEmpty()) {
            throw new AssessmentFileException(name, faults);
        }
        return assessment;
    }

    /** Writes {@code assessment}, and {@code more} members of the same object near its top. */
    static void write(Assessment assessment, Writer out, boolean indented, Consumer<JsonGenerator> more) {
        try (JsonGenerator json =
                FACTORY.createGenerator(indented ? new Indented() : ObjectWriteContext.empty(), out)) {
            write(assessment, json, more);
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Assessment assessment, JsonGenerator json, Consumer<JsonGenerator> more) {
        json.writeStartObject();
        json.writeStringProperty("dossier", assessment.dossier());
        json.writeStringProperty("as_of", assessment.provenance().asOf().toString());
        more.accept(json);
        json.writeArrayPropertyStart("requirements");
        assessment.requirements().forEach(requirement -> write(requirement, json));
        json.writeEndArray();
        json.writeObjectPropertyStart("systems");
        OrgParts orgParts = new OrgParts(assessment.requirements());
        assessment.systems().forEach((id, system) -> {
            json.writeName(id);
            write(system, orgParts, json);
        });
        json.writeEndObject();
        json.writeName("provenance");
        write(assessment.provenance(), json);
        json.writeEndObject();
    }

    private static void write(RequirementResult requirement, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", requirement.id());
        json.writeStringProperty("kind", requirement.kind().name());
        json.writeStringProperty("title", requirement.title());
        json.writeStringProperty("verdict", requirement.verdict().name());
        text("reason", requirement.reason(), json);
        json.writeBooleanProperty("escalated", requirement.escalated());
        json.writeArrayPropertyStart("checks");
        requirement.checks().forEach(check -> write(check, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(CheckResult check, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", check.id());
        text("system", check.system(), json);
        json.writeStringProperty("outcome", check.outcome().name());
        json.writeStringProperty("statement", check.statement());
        text("rule", check.rule().isEmpty() ? null : check.rule(), json);
        texts("evidence", check.evidence(), json);
        texts("missing", check.missing(), json);
        text("cause", check.cause().isEmpty() ? null : check.cause(), json);
        texts("causes", check.causes(), json);
        text("remedy", check.remedy().isEmpty() ? null : check.remedy(), json);
        place(check.place(), json);
        json.writeEndObject();
    }

    private static void write(SystemAssessment system, OrgParts orgParts, JsonGenerator json) {
        json.writeStartObject();
        text("stage", system.stage() == null ? null : system.stage().name(), json);
        text(
                "effective_impact",
                system.effectiveImpact() == null
                        ? null
                        : system.effectiveImpact().name(),
                json);
        json.writeObjectPropertyStart("verdicts");
        system.verdicts().forEach((id, verdict) -> json.writeStringProperty(id, verdict.name()));
        json.writeEndObject();
        json.writeObjectPropertyStart("applicability");
        for (Map.Entry<String, Applicability> each : system.applicability().entrySet()) {
            json.writeObjectPropertyStart(each.getKey());
            flag("applies", each.getValue().applies(), json);
            text("reason", each.getValue().reason(), json);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeName("eu_ai_act");
        write(system.euAiAct(), json);
        json.writeStringProperty("as_of", system.asOf().toString());
        List<CheckResult> differing = orgParts.differing(system);
        json.writeArrayPropertyStart("org_parts");
        for (CheckResult part : differing) {
            if (orgParts.isOrganisations(part)) {
                json.writeStartObject();
                json.writeStringProperty("id", part.id());
                text("system", part.system(), json);
                json.writeEndObject();
            } else {
                write(part, json);
            }
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("due_from");
        new TreeMap<>(system.dueFrom()).forEach((check, stage) -> json.writeStringProperty(check, stage.name()));
        json.writeEndObject();
        if (!orgParts.suffice(system, differing)) {
            json.writeArrayPropertyStart("checks");
            system.checks().forEach(check -> write(check, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void write(EuClassification law, JsonGenerator json) {
        json.writeStartObject();
        text("tier", law.tier() == null ? null : law.tier().name(), json);
        texts("bases", law.bases(), json);
        text(
                "applies_from",
                law.appliesFrom() == null ? null : law.appliesFrom().toString(),
                json);
        flag("in_force_at_as_of", law.inForceAtAsOf(), json);
        texts("transparency", law.transparency(), json);
        flag("gpai", law.gpai(), json);
        json.writeEndObject();
    }

    private static void write(Provenance provenance, JsonGenerator json) {
        json.writeStartObject();
        json.writeArrayPropertyStart("packs");
        provenance.packs().forEach(pack -> {
            json.writeStartObject();
            json.writeStringProperty("id", pack.id());
            json.writeStringProperty("version", pack.version());
            json.writeStringProperty("digest", pack.digest());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeStringProperty("dossier_digest", provenance.dossier());
        json.writeStringProperty("as_of", provenance.asOf().toString());
        json.writeObjectPropertyStart("settings");
        provenance.settings().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeStringProperty("library", provenance.library());
        json.writeEndObject();
    }

    static void place(@Nullable Place place, JsonGenerator json) {
        if (place == null) {
            json.writeNullProperty("place");
        } else {
            json.writeObjectPropertyStart("place");
            json.writeStringProperty("file", place.file());
            json.writeNumberProperty("line", place.line());
            json.writeNumberProperty("column", place.column());
            json.writeEndObject();
        }
    }

    private static void text(String name, @Nullable String value, JsonGenerator json) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    private static void flag(String name, @Nullable Boolean value, JsonGenerator json) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeBooleanProperty(name, value);
        }
    }

    private static void texts(String name, List<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(LINE_FEEDS);
        }
    }
}
