package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.Outcome;
import dev.aims.assessment.RandomAssessments;
import dev.aims.assessment.Verdict;
import dev.aims.catalog.RequirementKind;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Scalar;
import dev.aims.source.Sources;
import dev.aims.vocabulary.EuTier;
import dev.aims.vocabulary.ImpactLevel;
import dev.aims.vocabulary.LifecycleStage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published JSON Schema takes what is written, and refuses what the reader refuses. */
class AssessmentSchemaTest {

    private static final String TEXT = text();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT);

    private static final List<Class<? extends Enum<?>>> CODES = List.of(
            Outcome.class, Verdict.class, RequirementKind.class, LifecycleStage.class, ImpactLevel.class, EuTier.class);

    /** Values that fit some places and not others; null takes the field or entry away. */
    private static final List<@Nullable Node> STRAYS = strays();

    @Test
    void theSchemaIsAValidSchema() {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(TEXT, InputFormat.JSON)).isEmpty();
    }

    @Test
    void itsCodeListsAreThoseOfTheEnums() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        CODES.forEach(codes -> expected.put(
                codes.getSimpleName(),
                Stream.of(Objects.requireNonNull(codes.getEnumConstants()))
                        .map(Enum::name)
                        .toList()));

        Map<String, List<String>> listed = new LinkedHashMap<>();
        branch(branch(read(TEXT)).members().get("$defs")).members().forEach((name, definition) -> {
            if (branch(definition).members().get("enum") instanceof Items codes) {
                listed.put(
                        name,
                        codes.items().stream()
                                .map(code -> ((Scalar) code).text())
                                .toList());
            }
        });
        assertThat(listed).isEqualTo(expected);
    }

    @Test
    void everyFieldIsDescribedAndEveryDefinitionHasATitle() {
        Branch definitions = branch(branch(read(TEXT)).members().get("$defs"));
        List<String> bare = new ArrayList<>();
        definitions.members().forEach((name, definition) -> {
            if (!branch(definition).members().keySet().containsAll(List.of("title", "description"))) {
                bare.add(name);
            }
            if (branch(definition).members().get("properties") instanceof Branch fields) {
                fields.members().forEach((field, schema) -> {
                    if (branch(schema).members().keySet().stream()
                            .noneMatch(key -> key.equals("description") || key.equals("$ref"))) {
                        bare.add(name + "/" + field);
                    }
                });
            }
        });
        assertThat(bare).isEmpty();
    }

    @Property(tries = 200)
    void whateverIsWrittenIsValid(@ForAll long seed) {
        assertThat(complaints(line(RandomAssessments.of(seed)))).isEmpty();
    }

    @Property(tries = 1_500)
    void theSchemaAndTheReaderRefuseTheSame(
            @ForAll @IntRange(max = 300) int seed,
            @ForAll @IntRange(max = 5_000) int at,
            @ForAll @IntRange(max = 13) int stray) {
        Node written = read(line(RandomAssessments.of(seed)));
        Node mutated = new Replacement(1 + at % (size(written) - 1), STRAYS.get(stray)).in(written);
        String text = NodeWriter.json(Objects.requireNonNull(mutated));

        List<String> faults = faults(text);

        assertThat(complaints(text).isEmpty())
                .as("%s", faults)
                .isEqualTo(faults.stream().allMatch(AssessmentSchemaTest::isForTheReaderAlone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "as_of", "requirements", "systems", "provenance"})
    void withoutAFieldOfTheTopItIsRefused(String field) {
        Map<String, Node> members =
                new LinkedHashMap<>(branch(read(line(RandomAssessments.of(1)))).members());
        members.remove(field);
        String text = NodeWriter.json(Branch.of(members));

        assertThat(complaints(text)).hasSize(1);
        assertThat(faults(text)).hasSize(1);
    }

    @Test
    void aGateAndFieldsOfLaterVersionsAreTolerated() {
        String written = line(RandomAssessments.of(1));

        String gate =
                "{\"before\": \"DEPLOYMENT\", \"releases\": true, \"decisions\": {}, \"register\": [], \"later\": 1}";

        assertThat(complaints("{\"gate\": " + gate + ", \"later\": 1, " + written.substring(1)))
                .isEmpty();
        assertThat(complaints("{\"gate\": \"HOLD\", " + written.substring(1))).hasSize(1);
        assertThat(AssessmentJson.parse("a.json", "{\"gate\": " + gate + ", " + written.substring(1)))
                .isEqualTo(AssessmentJson.parse("a.json", written));
    }

    /** What hangs together across fields no schema can say. */
    private static boolean isForTheReaderAlone(String fault) {
        return Stream.of(
                        "was judged above already",
                        "another day than as_of at the top",
                        "a part names its own system",
                        "no such check of the organisation")
                .anyMatch(fault::contains);
    }

    private static List<String> faults(String text) {
        try {
            AssessmentJson.parse("a.json", text);
            return List.of();
        } catch (AssessmentFileException e) {
            return e.faults().stream().map(Object::toString).toList();
        }
    }

    /** Puts a stray in the place of one node, counted from the root. */
    private static final class Replacement {

        private final @Nullable Node stray;
        private int left;

        Replacement(int at, @Nullable Node stray) {
            this.left = at;
            this.stray = stray;
        }

        @Nullable
        Node in(Node node) {
            if (left-- == 0) {
                return stray;
            }
            if (node instanceof Branch branch) {
                Map<String, Node> members = new LinkedHashMap<>();
                branch.members().forEach((key, value) -> {
                    Node kept = in(value);
                    if (kept != null) {
                        members.put(key, kept);
                    }
                });
                return Branch.of(members);
            }
            if (node instanceof Items items) {
                List<Node> kept = new ArrayList<>();
                for (Node item : items.items()) {
                    Node each = in(item);
                    if (each != null) {
                        kept.add(each);
                    }
                }
                return Items.of(kept);
            }
            return node;
        }
    }

    private static int size(Node node) {
        if (node instanceof Branch branch) {
            return 1
                    + branch.members().values().stream()
                            .mapToInt(AssessmentSchemaTest::size)
                            .sum();
        }
        return node instanceof Items items
                ? 1
                        + items.items().stream()
                                .mapToInt(AssessmentSchemaTest::size)
                                .sum()
                : 1;
    }

    private static List<@Nullable Node> strays() {
        List<@Nullable Node> strays = new ArrayList<>(List.of(
                Scalar.none(),
                Scalar.of(true),
                Scalar.of(BigDecimal.ONE),
                Scalar.of(new BigDecimal("2.5")),
                Scalar.of(new BigDecimal("2.0")),
                Scalar.of(new BigDecimal("4294967296")),
                Scalar.of(BigDecimal.ZERO),
                Scalar.of(""),
                Scalar.of("2026-02-29"),
                Scalar.of("2026-11-20\n"),
                Scalar.of("CONFORM"),
                Branch.of(Map.of("4.1", Scalar.of("CONFORM"))),
                Items.of(List.of(Scalar.of("/org")))));
        strays.add(null);
        return strays;
    }

    private static List<String> complaints(String text) {
        return SCHEMA
                .validate(
                        text,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Branch branch(@Nullable Node node) {
        return (Branch) Objects.requireNonNull(node);
    }

    private static Node read(String text) {
        return Objects.requireNonNull(Sources.read("a.json", text, Limits.DEFAULT, new ArrayList<>()));
    }

    private static String line(Assessment assessment) {
        StringWriter out = new StringWriter();
        AssessmentJson.writeLine(assessment, out);
        return out.toString();
    }

    private static String text() {
        try (InputStream in =
                Objects.requireNonNull(AssessmentJson.class.getResourceAsStream("assessment.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
