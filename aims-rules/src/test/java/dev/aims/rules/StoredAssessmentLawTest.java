package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.aims.assessment.Assessment;
import dev.aims.assessment.CheckResult;
import dev.aims.diff.AssessmentDiff;
import dev.aims.diff.FactDiff;
import dev.aims.dossier.Dossier;
import dev.aims.dossier.Dossiers;
import dev.aims.fact.Path;
import dev.aims.report.AssessmentJson;
import dev.aims.source.Branch;
import dev.aims.source.Node;
import dev.aims.source.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Assessments of real dossiers can be kept, read back and compared. */
class StoredAssessmentLawTest {

    private static final Aims AIMS = Aims.standard();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema());

    @Property(tries = 30)
    void whatIsKeptReadsBackAsItWas(@ForAll long seed, @ForAll @IntRange(max = 40) int changes) {
        Random random = new Random(seed);
        for (Dossier dossier : List.of(
                Mutations.of(Bases.read("bank"), random, changes), Mutations.of(twoSystems(), random, changes))) {
            Assessment assessment = AIMS.assess(Dossiers.parse("d.yaml", Dossiers.yaml(dossier)));

            Assessment read = AssessmentJson.parse("a.json", line(assessment));

            assertThat(read).isEqualTo(assessment);
            assertThat(places(read)).isEqualTo(places(assessment)).doesNotContainNull();
            assertThat(AssessmentDiff.between(assessment, read).isEmpty()).isTrue();
        }
    }

    @Property(tries = 15)
    void whatIsKeptIsValid(@ForAll long seed) {
        Random random = new Random(seed);

        assertThat(complaints(line(AIMS.assess(Mutations.of(Bases.read("supplier"), random, 20)))))
                .isEmpty();
        assertThat(complaints(line(AIMS.assess(Mutations.of(twoSystems(), random, 20)))))
                .isEmpty();
    }

    @Test
    void anEmptyDossiersAssessmentIsKeptToo() {
        Assessment assessment =
                AIMS.assess(Dossier.asOf(LocalDate.of(2026, 11, 20)).build());

        assertThat(complaints(line(assessment))).isEmpty();
        assertThat(AssessmentJson.parse("a.json", line(assessment))).isEqualTo(assessment);
    }

    @Test
    void aDossierOfOneSystemKeepsNoPartTwice() {
        String line = line(AIMS.assess(Bases.read("bank")));
        int parts = line.indexOf("\"org_parts\":[") + "\"org_parts\":[".length();

        assertThat(line.substring(parts, line.indexOf(']', parts)).replaceAll("\\},\\{", "}\n{"))
                .matches("(\\{\"id\":\"[A.0-9-]+\",\"system\":\"sys\"\\}\n?)+");
    }

    @Test
    void theSystemsOfADossierKeepTheirPartsAndNoMore() {
        String line = line(AIMS.assess(twoSystems()));

        assertThat(line).contains("\"org_parts\":[{");
        assertThat(line.split("\"checks\":", -1)).hasSize(1 + 70);
    }

    @Property(tries = 30)
    void theDiffOfTwoDossiersIsTheMirrorOfTheDiffBack(@ForAll long seed, @ForAll @IntRange(max = 10) int changes) {
        Dossier before = Bases.read("bank");
        Dossier after = Mutations.of(before, new Random(seed), changes);
        Assessment left = AIMS.assess(before);
        Assessment right = AIMS.assess(after);
        FactDiff facts = FactDiff.between(before, after);

        AssessmentDiff diff = AssessmentDiff.between(left, right, facts);

        assertThat(diff.mirrored()).isEqualTo(AssessmentDiff.between(right, left, FactDiff.between(after, before)));
        assertThat(facts.changes().isEmpty()).isEqualTo(before.digest().equals(after.digest()));
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
    }

    @Property(tries = 60)
    void everyOutcomeThatMovedNamesAFactThatMovedIt(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 10) int changes) {
        Dossier before = Bases.read("bank");
        Dossier after = Mutations.of(before, new Random(seed), changes);

        AssessmentDiff diff = AssessmentDiff.between(
                AIMS.assess(before), AIMS.assess(after), FactDiff.between(before, after), AIMS.catalog());

        assertThat(diff.checks()).allSatisfy(check -> assertThat(check.facts())
                .as(check.id() + " " + check.movement())
                .isNotEmpty());
    }

    @Test
    void everyShortfallOfAKnownChangeNamesTheFactThatMadeIt() {
        Dossier before = Bases.read("bank");
        Path fact = Path.ROOT.at("org").at("policy").at("reviews");
        Dossier after = Bases.without(before, Set.of(fact));

        AssessmentDiff diff =
                AssessmentDiff.between(AIMS.assess(before), AIMS.assess(after), FactDiff.between(before, after));

        assertThat(diff.checks())
                .extracting(check -> check.id() + " " + check.movement() + " "
                        + check.facts().stream()
                                .map(each -> each.pointer() + " " + each.kind())
                                .toList())
                .containsExactly(
                        "A.2.4-1 WORSE [/org/policy/reviews REMOVED]",
                        "A.2.4-2 WORSE [/org/policy/reviews REMOVED]",
                        "A.2.4-3 WORSE [/org/policy/reviews REMOVED]");
        assertThat(diff.idleFacts()).isEmpty();
    }

    private static Dossier twoSystems() {
        Map<String, Node> members =
                new LinkedHashMap<>(Bases.read("bank").node().members());
        Map<String, Node> systems =
                new LinkedHashMap<>(branch(members.get("systems")).members());
        Map<String, Node> other = new LinkedHashMap<>(
                branch(branch(Bases.read("supplier").node().members().get("systems"))
                                .members()
                                .get("sys"))
                        .members());
        other.remove("id");
        systems.put("other", Branch.of(other));
        members.put("systems", Branch.of(systems));
        return Dossiers.of("two", Branch.of(members));
    }

    private static Branch branch(@Nullable Node node) {
        return (Branch) Objects.requireNonNull(node);
    }

    private static List<@Nullable Place> places(Assessment assessment) {
        return Stream.concat(
                        assessment.checks(),
                        assessment.systems().values().stream().flatMap(system -> system.checks().stream()))
                .map(CheckResult::place)
                .toList();
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

    private static String line(Assessment assessment) {
        StringWriter out = new StringWriter();
        AssessmentJson.writeLine(assessment, out);
        return out.toString();
    }

    private static String schema() {
        try (InputStream in =
                Objects.requireNonNull(AssessmentJson.class.getResourceAsStream("assessment.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
