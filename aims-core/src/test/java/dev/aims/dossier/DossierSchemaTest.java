package dev.aims.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.aims.binding.DossierException;
import dev.aims.source.Branch;
import dev.aims.source.Items;
import dev.aims.source.Limits;
import dev.aims.source.Node;
import dev.aims.source.NodeWriter;
import dev.aims.source.Scalar;
import dev.aims.source.Sources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The committed JSON Schema is that of the records, and it takes and refuses what the reader does. */
class DossierSchemaTest {

    private static final Path COMMITTED = Path.of("src/main/resources/dev/aims/dossier/dossier.schema.json");

    /** The published cases, beside the repository; and those that ship with the control set. */
    private static final Path CASES = Path.of("../../shared/cases");

    private static final Path PACK = Path.of("../aims-rules/src/main/resources/dev/aims/packs/iso42001/common");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DossierSchema.text());

    @Test
    void theCommittedSchemaIsThatOfTheRecords() throws IOException {
        String schema = DossierSchema.text();
        if (Boolean.getBoolean("aims.update")) {
            Files.writeString(COMMITTED, schema, StandardCharsets.UTF_8);
        }

        assertThat(Files.readString(COMMITTED, StandardCharsets.UTF_8))
                .as(
                        "%s is not the schema of the records; write it with: mvn test -pl aims-core -Daims.update=true",
                        COMMITTED)
                .isEqualTo(schema);
    }

    @Test
    void theSchemaIsAValidSchema() {
        Schema ofSchemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(ofSchemas.validate(DossierSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSmallestDossierIsValid() {
        assertThat(complaints("{\"as_of\": \"2026-11-20\"}")).isEmpty();
    }

    @Test
    void aDossierOfEveryKindOfFactIsValid() {
        Node dossier = read("credit-scoring.json", CreditScoring.json());

        assertThat(complaints(NodeWriter.json(dossier))).isEmpty();
    }

    @Test
    void everyExampleOfTheTableIsValidAndReadable() {
        for (FieldTable.Row row : FieldTable.rows().values()) {
            if (!row.example().isEmpty() && !row.path().equals("as_of")) {
                String dossier = NodeWriter.json(Minimal.dossier(row.path(), Minimal.example(row)));

                assertThat(complaints(dossier)).as(row.path()).isEmpty();
                assertThat(isReadable(dossier)).as(row.path()).isTrue();
            }
        }
    }

    @Test
    void thePublishedCasesAreValid() throws IOException {
        assumeTrue(Files.isDirectory(CASES), "the published cases stand beside the repository");
        Map<String, Node> dossiers = new LinkedHashMap<>();
        for (Path file : jsonFiles(CASES)) {
            Branch root = (Branch) read(file.toString(), Files.readString(file));
            if (root.members().get("dossier") instanceof Branch dossier) {
                dossiers.put(file.toString(), dossier);
            } else if (root.members().get("bases") instanceof Branch bases) {
                bases.members().forEach((id, base) -> dossiers.put(file + " " + id, without((Branch) base, "title")));
            }
        }

        assertThat(dossiers).hasSizeGreaterThan(4).allSatisfy((name, dossier) -> assertThat(
                        complaints(NodeWriter.json(dossier)))
                .as(name)
                .isEmpty());
    }

    @Test
    void theDossiersOfTheBuiltInControlSetAreValid() throws IOException {
        assumeTrue(Files.isDirectory(PACK), "the control set stands beside this module");

        assertThat(jsonFiles(PACK)).isNotEmpty().allSatisfy(file -> assertThat(complaints(Files.readString(file)))
                .as(file.toString())
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no as_of                       | {}
            as_of asserted absent          | {"as_of": null}
            as_of not a date               | {"as_of": "20 November 2026"}
            a day that no calendar has     | {"as_of": "2026-02-30"}
            a date without leading zeros   | {"as_of": "2026-1-5"}
            a point of time for a date     | {"as_of": "2026-11-20T00:00:00Z"}
            a list in place of a dossier   | []
            an unknown key at the top      | {"as_of": "2026-11-20", "organisation": {}}
            an unknown key of a record     | {"as_of": "2026-11-20", "org": {"peple": {}}}
            a list in place of a register  | {"as_of": "2026-11-20", "systems": []}
            a text in place of a record    | {"as_of": "2026-11-20", "org": {"policy": "d-policy"}}
            a text in place of a flag      | {"as_of": "2026-11-20", "org": {"people": {"p": {"active": "yes"}}}}
            a number in place of a text    | {"as_of": "2026-11-20", "org": {"documents": {"d": {"version": 1.10}}}}
            an unknown code                | {"as_of": "2026-11-20", "systems": {"s": {"activities": ["DEVELOPE"]}}}
            a code in place of a list      | {"as_of": "2026-11-20", "systems": {"s": {"activities": "DEVELOP"}}}
            an unknown code as a key       | {"as_of": "2026-11-20", "systems": {"s": {"gates": {"RETIREMENT": {}}}}}
            a share above one              | {"as_of": "2026-11-20", "systems": {"s": {"target_shares": {"men": 1.01}}}}
            a fraction of a person         | {"as_of": "2026-11-20", "systems": {"s": {"attributes": {"user_reach": 0.5}}}}
            an answer of no known form     | {"as_of": "2026-11-20", "systems": {"s": {"impact_assessments": {"i": {"areas_society": {"ECONOMIC_EMPLOYMENT": "NOT_RELEVANT no jobs"}}}}}}
            null in a list                 | {"as_of": "2026-11-20", "org": {"scope": {"systems": [null]}}}
            """)
    void theSchemaRefusesWhatTheReaderRefuses(String fault, String dossier) {
        assertThat(isReadable(dossier)).as("readable: %s", fault).isFalse();
        assertThat(complaints(dossier)).as(fault).isNotEmpty();
    }

    @Test
    void onlyTheReaderSeesThatAnIdDiffersFromItsKey() {
        String dossier = "{\"as_of\": \"2026-11-20\", \"systems\": {\"s\": {\"id\": \"t\"}}}";

        assertThat(complaints(dossier)).isEmpty();
        assertThat(isReadable(dossier)).isFalse();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whateverTheReaderTakesTheSchemaTakes(@ForAll("dossiers") Branch dossier) {
        assertThat(complaints(NodeWriter.json(dossier))).isEmpty();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void theSchemaAndTheReaderRefuseTheSame(
            @ForAll("dossiers") Branch dossier, @ForAll @IntRange(max = 10_000) int at, @ForAll("strays") Node stray) {
        String mutated = NodeWriter.json(RandomNodes.replaced(dossier, at, stray));

        assertThat(complaints(mutated).isEmpty()).isEqualTo(isReadable(mutated) || onlyAnIdIsWrong(mutated));
    }

    @Provide
    Arbitrary<Branch> dossiers() {
        return RandomNodes.dossiers();
    }

    /** Values that fit some places and not others. */
    @Provide
    Arbitrary<Node> strays() {
        return Arbitraries.of(
                Scalar.none(),
                Scalar.of(true),
                Scalar.of(BigDecimal.ONE),
                Scalar.of(new BigDecimal("2.5")),
                Scalar.of(new BigDecimal("-3")),
                Scalar.of(""),
                Scalar.of("ALL"),
                Scalar.of("2026-02-29"),
                Scalar.of("2026-11-20"),
                Scalar.of("ASSESSED\n"),
                Scalar.of("NOT_RELEVANT: a reason"),
                Branch.of(Map.of()),
                Branch.of(Map.of("strange", Scalar.none())),
                Items.of(List.of()),
                Items.of(List.of(Scalar.none())),
                Items.of(List.of(Scalar.of("2"))),
                Items.of(List.of(Scalar.of(BigDecimal.TEN))),
                Items.of(List.of(Branch.of(Map.of()))));
    }

    private static boolean onlyAnIdIsWrong(String dossier) {
        try {
            Dossiers.parse("d.json", dossier);
            return false;
        } catch (DossierException e) {
            return e.faults().stream().allMatch(fault -> fault.message().contains(", but the key says "));
        }
    }

    private static boolean isReadable(String dossier) {
        try {
            return Dossiers.parse("d.json", dossier) != null;
        } catch (DossierException e) {
            return false;
        }
    }

    private static List<String> complaints(String dossier) {
        return SCHEMA
                .validate(
                        dossier,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static Node read(String name, String text) {
        return Objects.requireNonNull(Sources.read(name, text, Limits.DEFAULT, new ArrayList<>()));
    }

    private static Node without(Branch branch, String key) {
        Map<String, Node> members = new LinkedHashMap<>(branch.members());
        members.remove(key);
        return Branch.of(members);
    }

    private static List<Path> jsonFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
