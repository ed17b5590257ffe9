package dev.aims.report;

import dev.aims.assessment.Applicability;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.assessment.EuClassification;
import dev.aims.assessment.Provenance;
import dev.aims.assessment.RequirementResult;
import dev.aims.assessment.SystemAssessment;
import dev.aims.source.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes assessments as JSON. Fields may be added in later versions, none is renamed. The same assessment gives the same
 * bytes.
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
        assessment.systems().forEach((id, system) -> {
            json.writeName(id);
            write(system, json);
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

    private static void write(SystemAssessment system, JsonGenerator json) {
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
