package dev.aims.dossier;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import dev.aims.binding.Keys;
import dev.aims.binding.Matching;
import dev.aims.binding.Range;
import dev.aims.binding.TextOrList;
import dev.aims.dossier.FieldTable.Row;
import dev.aims.fact.Amount;
import dev.aims.fact.Code;
import dev.aims.fact.Coded;
import dev.aims.fact.Codes;
import dev.aims.fact.Day;
import dev.aims.fact.Entries;
import dev.aims.fact.Flag;
import dev.aims.fact.Listing;
import dev.aims.fact.Numbers;
import dev.aims.fact.Part;
import dev.aims.fact.Text;
import dev.aims.fact.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema of dossiers from the records, and its descriptions from the table of fields. */
final class DossierSchema {

    private static final ObjectMapper JSON = new JsonMapper();
    private static final String DESCRIPTION =
            "Everything a host states about one organisation and its AI systems, as of one date. A key that is missing"
                    + " leaves its fact unknown; null, or an empty list or map, asserts that there is none. In YAML, put"
                    + " quotes around texts that look like numbers, such as versions.";

    private final Map<String, Row> rows = FieldTable.rows();
    private final Map<Class<?>, Set<String>> paths = new LinkedHashMap<>();

    private DossierSchema() {
        for (Spot spot : Spot.all()) {
            if (spot.isRecord()) {
                paths.computeIfAbsent(spot.raw(), type -> new LinkedHashSet<>()).add(spot.path());
            }
        }
    }

    /** Returns the schema as the file has it. */
    static String text() {
        SchemaGeneratorConfigBuilder config =
                new SchemaGeneratorConfigBuilder(JSON, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
        config.forTypesInGeneral().withCustomDefinitionProvider(new DossierSchema()::definition);
        ObjectNode generated = new SchemaGenerator(config.build()).generateSchema(DossierPart.class);
        ObjectNode schema = JSON.createObjectNode();
        schema.set("$schema", generated.get("$schema"));
        schema.put("title", "AIMS dossier").put("description", DESCRIPTION);
        generated.properties().stream()
                .filter(member -> !member.getKey().startsWith("$"))
                .forEach(member -> schema.set(member.getKey(), member.getValue()));
        schema.set("$defs", generated.get("$defs"));
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter layout =
                new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter(" ", "\n"));
        return JSON.writer().with(layout).writeValueAsString(schema) + "\n";
    }

    private @Nullable CustomDefinition definition(ResolvedType type, SchemaGenerationContext context) {
        Class<?> raw = type.getErasedType();
        if (raw == DossierPart.class) {
            return new CustomDefinition(root(context));
        }
        if (Part.class.isAssignableFrom(raw)) {
            return always(record(raw, context));
        }
        return Coded.class.isAssignableFrom(raw) ? always(codes(raw)) : null;
    }

    private static CustomDefinition always(ObjectNode definition) {
        return new CustomDefinition(
                definition, CustomDefinition.DefinitionType.ALWAYS_REF, CustomDefinition.AttributeInclusion.NO);
    }

    private ObjectNode root(SchemaGenerationContext context) {
        ObjectNode root = object(DossierPart.class, Set.of(""), context);
        ObjectNode asOf = (ObjectNode) root.get("properties").get("as_of");
        asOf.put("type", "string"); // null here would mean that there is no date
        root.putArray("required").add("as_of");
        return root;
    }

    private ObjectNode record(Class<?> type, SchemaGenerationContext context) {
        ObjectNode record = JSON.createObjectNode().put("title", words(type.getSimpleName()));
        return record.setAll(object(type, Objects.requireNonNull(paths.get(type)), context));
    }

    private ObjectNode object(Class<?> type, Set<String> places, SchemaGenerationContext context) {
        ObjectNode properties = JSON.createObjectNode();
        if (new Spot("", type, type.getRecordComponents()[0]).keepsId()) {
            properties.set("id", describe(typed("string"), "id", places));
        }
        for (Spot spot : Spot.of(type)) {
            properties.set(spot.name(), describe(orNull(value(spot, places, context)), spot.name(), places));
        }
        ObjectNode object = typed("object");
        object.set("properties", properties);
        return object.put("additionalProperties", false);
    }

    private static ObjectNode codes(Class<?> list) {
        ObjectNode codes = JSON.createObjectNode().put("title", words(list.getSimpleName()));
        Spot.codes(list).forEach(codes.putArray("enum")::add);
        return codes;
    }

    /** Returns the schema of what isn't null. */
    private ObjectNode value(Spot spot, Set<String> places, SchemaGenerationContext context) {
        if (spot.is(Entries.class)) {
            return register(spot, places, context);
        }
        if (spot.is(Listing.class)) {
            return list(reference(Spot.raw(spot.argument()), context));
        }
        if (spot.is(Codes.class)) {
            return list(reference(Spot.raw(spot.argument()), context));
        }
        if (spot.is(Code.class)) {
            return reference(Spot.raw(spot.argument()), context);
        }
        if (spot.is(Texts.class)) {
            ObjectNode list = list(typed("string"));
            return spot.hint(TextOrList.class) == null ? list : anyOf(typed("string"), list);
        }
        if (spot.is(Numbers.class)) {
            return list(number(spot.hint(Range.class)));
        }
        if (spot.is(Amount.class)) {
            return number(spot.hint(Range.class));
        }
        if (spot.is(Day.class)) {
            return typed("string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        }
        if (spot.is(Flag.class)) {
            return typed("boolean");
        }
        return spot.is(Text.class) ? text(spot.hint(Matching.class)) : reference(spot.raw(), context);
    }

    private ObjectNode register(Spot spot, Set<String> places, SchemaGenerationContext context) {
        ObjectNode register = typed("object");
        Keys keys = spot.hint(Keys.class);
        if (keys != null) {
            register.set("propertyNames", reference(keys.value(), context));
        }
        Spot member = spot.member();
        ObjectNode value = orNull(value(member, places, context));
        return register.set("additionalProperties", describe(value, member.path(), places));
    }

    private static ObjectNode text(@Nullable Matching matching) {
        ObjectNode text = typed("string");
        if (matching != null) {
            // A text may also be empty, and a dot stands for line breaks too, which Java calls DOTALL.
            text.put("pattern", "^(" + matching.pattern().replace(".", "[\\s\\S]") + ")?$");
        }
        return text;
    }

    private static ObjectNode number(@Nullable Range range) {
        ObjectNode number = typed(range != null && range.whole() ? "integer" : "number");
        if (range != null && range.min() != Long.MIN_VALUE) {
            number.put("minimum", range.min());
        }
        if (range != null && range.max() != Long.MAX_VALUE) {
            number.put("maximum", range.max());
        }
        return number;
    }

    private static ObjectNode list(ObjectNode items) {
        return typed("array").set("items", items);
    }

    private static ObjectNode typed(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private static ObjectNode anyOf(ObjectNode... choices) {
        ObjectNode any = JSON.createObjectNode();
        any.putArray("anyOf").addAll(List.of(choices));
        return any;
    }

    private static ObjectNode reference(Class<?> type, SchemaGenerationContext context) {
        return context.createDefinitionReference(context.getTypeContext().resolve(type));
    }

    /** Every fact may be asserted absent. */
    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.has("type")) {
            ArrayNode types = JSON.createArrayNode().add(schema.get("type")).add("null");
            return schema.set("type", types);
        }
        if (schema.get("anyOf") instanceof ArrayNode choices) {
            choices.add(typed("null"));
            return schema;
        }
        return anyOf(schema, typed("null"));
    }

    /** Says what the table says of {@code name} below {@code places}, all that differs where a record stands in many. */
    private ObjectNode describe(ObjectNode schema, String name, Set<String> places) {
        Set<String> descriptions = new LinkedHashSet<>();
        Set<String> examples = new LinkedHashSet<>();
        boolean empty = schema.path("type").toString().matches(".*\"(array|object)\".*");
        for (String place : places) {
            Row row = rows.get(place.isEmpty() ? name : place + '/' + name);
            descriptions.add(description(Objects.requireNonNull(row, place + '/' + name), empty));
            examples.add(row.example());
        }
        schema.put("description", String.join(" Or: ", descriptions));
        examples.remove("");
        if (!examples.isEmpty()) {
            ArrayNode values = schema.putArray("examples");
            examples.forEach(example -> values.add(example(example, schema)));
        }
        return schema;
    }

    private static JsonNode example(String example, ObjectNode schema) {
        boolean text = schema.path("type").path(0).asString("").equals("string")
                || (schema.has("anyOf") && !example.startsWith("["))
                || schema.path("type").asString("").equals("string");
        return text ? JSON.getNodeFactory().stringNode(example) : JSON.readTree(example);
    }

    private static String description(Row row, boolean canBeEmpty) {
        List<String> sentences = new ArrayList<>();
        sentences.add(sentence(row.meaning()));
        int reference = row.type().indexOf("-> ");
        if (reference >= 0) {
            sentences.add("Refers to " + row.type().substring(reference + 3));
        }
        if (row.values().startsWith("open: ")) {
            sentences.add("Open list, such as " + row.values().substring("open: ".length()));
        } else if (row.values().contains("<reason>")) {
            sentences.add("Allowed: " + row.values().replace("closed: ", ""));
        } else if (!row.values().isEmpty() && !row.values().startsWith("closed: ")) {
            boolean range = row.values().matches("[0-9>].*");
            sentences.add(range ? "Values: " + row.values() : sentence(row.values()));
        }
        if (!row.nullMeans().equals("-")) {
            sentences.add((canBeEmpty ? "Null or empty asserts: " : "Null asserts: ") + row.nullMeans());
        }
        return String.join(". ", sentences) + ".";
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                .replaceFirst("^Ai ", "AI ")
                .replaceFirst("^Aims ", "AIMS ")
                .replaceFirst("^Eu ", "EU ")
                .replaceFirst("^Soa ", "SoA ")
                .replaceFirst("^Art6 ", "Art. 6 ");
        StringBuilder title = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            boolean plain = title.length() > 0 && word.length() > 1 && Character.isLowerCase(word.charAt(1));
            title.append(title.length() == 0 ? "" : " ").append(plain ? word.toLowerCase(java.util.Locale.ROOT) : word);
        }
        return title.toString();
    }
}
