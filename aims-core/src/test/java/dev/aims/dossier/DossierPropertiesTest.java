package dev.aims.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.binding.DossierException;
import dev.aims.fact.Entries;
import dev.aims.fact.Fact;
import dev.aims.fact.Listing;
import dev.aims.fact.Part;
import dev.aims.fact.Presence;
import dev.aims.source.Branch;
import dev.aims.source.Fault;
import dev.aims.source.Items;
import dev.aims.source.Node;
import dev.aims.source.Scalar;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for all dossiers. */
class DossierPropertiesTest {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void aDossierWrittenIsReadBackWithItsDigest(@ForAll("dossiers") Branch node) {
        Dossier dossier = Dossiers.of("random", node);

        for (Dossier back : List.of(
                Dossiers.parse("d.json", Dossiers.json(dossier)),
                Dossiers.parse("d.yaml", Dossiers.yaml(dossier)),
                Dossiers.parse("d.json", Dossiers.canonical(dossier)))) {
            assertThat(back).isEqualTo(dossier).hasSameHashCodeAs(dossier);
            assertThat(back.digest()).isEqualTo(dossier.digest());
            assertThat(Dossiers.canonical(back)).isEqualTo(Dossiers.canonical(dossier));
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void recordsWrittenAreReadBack(@ForAll("dossiers") Branch node) {
        Dossier dossier = Dossiers.of("random", node);
        Dossier.Builder again = Dossier.asOf(dossier.asOf());
        if (node.members().containsKey("org")) {
            again.org(dossier.org());
        }
        dossier.systems().value().forEach(again::system);

        assertThat(again.build().systems().value()).isEqualTo(dossier.systems().value());
        if (dossier.org().origin().presence() == Presence.STATED) {
            assertThat(again.build().org()).isEqualTo(dossier.org());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfMembersMakesNoDifference(@ForAll("dossiers") Branch node, @ForAll Random random) {
        Dossier dossier = Dossiers.of("random", node);
        Dossier shuffled = Dossiers.of("random", shuffled(node, random));

        assertThat(shuffled).isEqualTo(dossier).hasSameHashCodeAs(dossier);
        assertThat(shuffled.digest()).isEqualTo(dossier.digest());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aDossierMergedWithItselfStaysAsItIs(@ForAll("dossiers") Branch node) {
        List<Fault> faults = new ArrayList<>();

        assertThat(Merge.of(node, node, faults)).isEqualTo(node);
        assertThat(faults).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void partsMergeToTheSameInEitherOrder(@ForAll("dossiers") Branch a, @ForAll("dossiers") Branch b) {
        List<Fault> faults = new ArrayList<>();
        List<Fault> swapped = new ArrayList<>();
        Node first = Merge.of(a, b, faults);
        Node second = Merge.of(b, a, swapped);

        assertThat(faults).hasSameSizeAs(swapped);
        if (faults.isEmpty()) {
            // Not the same nodes: an empty map and null assert the same absence.
            assertThat(Dossiers.of("merged", first)).isEqualTo(Dossiers.of("merged", second));
        }
    }

    /** Nothing else than a dossier or a DossierException may come of it. */
    @Property(tries = 2_000)
    void anyBytesAreADossierOrRefused(@ForAll @Size(max = 200) byte[] bytes) {
        assertThat(outcome("d.json", bytes)).isNotNull();
        assertThat(outcome("d.yaml", bytes)).isNotNull();
        assertThat(outcome("d", bytes)).isNotNull();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void aMutatedDossierIsADossierOrRefused(
            @ForAll("dossiers") Branch node,
            @ForAll @Size(max = 4) List<@IntRange(max = 1_000_000) Integer> spots,
            @ForAll Random random) {
        Dossier dossier = Dossiers.of("random", node);
        String garbage = "{}[]:,-\"'&*!|>#%@\n\t 0e9\\~\u0000\u00e9";
        for (String text : List.of(Dossiers.json(dossier), Dossiers.yaml(dossier))) {
            StringBuilder mutated = new StringBuilder(text);
            for (int spot : spots) {
                int at = spot % mutated.length();
                int end = Math.min(mutated.length(), at + random.nextInt(3));
                int from = random.nextInt(garbage.length());
                mutated.replace(at, end, garbage.substring(from, Math.min(garbage.length(), from + random.nextInt(3))));
            }
            byte[] bytes = mutated.toString().getBytes(StandardCharsets.UTF_8);

            assertThat(outcome("d.json", bytes)).isNotNull();
            assertThat(outcome("d.yaml", bytes)).isNotNull();
        }
    }

    @Test
    void everyFactHasThreeStates() {
        for (Spot spot : Spot.all()) {
            if (spot.path().equals("as_of")) {
                continue;
            }
            assertThat(presence(spot, null)).as("%s missing", spot.path()).isEqualTo(unstated(spot));
            if (!spot.path().endsWith("[]")) {
                assertThat(presence(spot, Scalar.none()))
                        .as("%s null", spot.path())
                        .isEqualTo(Presence.ABSENT);
            }
            assertThat(presence(spot, example(spot)))
                    .as("%s stated", spot.path())
                    .isEqualTo(Presence.STATED);
        }
    }

    /** An entry that a stated register doesn't list is not there; everything else that is missing is unknown. */
    private static Presence unstated(Spot spot) {
        return spot.path().endsWith("*") || spot.path().endsWith("[]") ? Presence.ABSENT : Presence.UNKNOWN;
    }

    private static Node example(Spot spot) {
        FieldTable.Row row = FieldTable.rows().get(spot.path());
        if (spot.is(Entries.class)) {
            Node member = example(spot.member());
            return Branch.of(Map.of(Minimal.key(spot.path() + "/*"), member));
        }
        if (spot.is(Listing.class)) {
            return Items.of(List.of(Branch.of(Map.of())));
        }
        return spot.isRecord() ? Branch.of(Map.of()) : Minimal.example(row);
    }

    private static Presence presence(Spot spot, @Nullable Node value) {
        Dossier dossier = Dossiers.of(spot.path(), Minimal.dossier(spot.path(), value));
        String above = "";
        Object found = null;
        for (String step : spot.path().replace("[]", "/[]").split("/", -1)) {
            above = step.equals("[]") ? above + step : above.isEmpty() ? step : above + '/' + step;
            if (found instanceof Entries<?> entries) {
                found = entries.get(Minimal.key(above));
            } else if (found instanceof Listing<?> listing) {
                if (listing.value().isEmpty()) {
                    return listing.presence();
                }
                found = listing.value().get(0);
            } else if (found == null) {
                found = step.equals("org") ? dossier.org() : dossier.systems();
            } else {
                found = component((Part) found, step);
            }
        }
        return found instanceof Part part
                ? part.origin().presence()
                : ((Fact<?>) Objects.requireNonNull(found)).presence();
    }

    private static Object component(Part part, String name) {
        for (Spot spot : Spot.of(part.getClass())) {
            if (spot.name().equals(name)) {
                try {
                    return spot.component().getAccessor().invoke(part);
                } catch (ReflectiveOperationException e) {
                    throw new LinkageError(e.getMessage(), e);
                }
            }
        }
        throw new AssertionError(part.getClass() + " has no " + name);
    }

    private static Object outcome(String name, byte[] bytes) {
        try {
            return Dossiers.read(name, new ByteArrayInputStream(bytes));
        } catch (DossierException e) {
            assertThat(e.faults()).isNotEmpty();
            assertThat(e.getMessage().lines()).hasSize(e.faults().size() + 1);
            return e;
        }
    }

    private static Node shuffled(Node node, Random random) {
        if (!(node instanceof Branch branch)) {
            return node;
        }
        List<String> keys = new ArrayList<>(branch.members().keySet());
        Collections.shuffle(keys, random);
        Map<String, Node> members = new LinkedHashMap<>();
        keys.forEach(key -> members.put(
                key, shuffled(Objects.requireNonNull(branch.members().get(key)), random)));
        return Branch.of(members);
    }

    @Provide
    Arbitrary<Branch> dossiers() {
        return RandomNodes.dossiers();
    }
}
