package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.erdtman.jcs.JsonCanonicalizer;

/** What holds for all files and all nodes. */
class SourcesPropertiesTest {

    private static final String PUNCTUATION = "{}[]:,-?#&*!|>'\"%@`\\~<. \t\n\r0xe+a\u0000\u007f\u0085\ufeff\ud83d";

    @Property
    void randomBytesNeverThrow(@ForAll byte[] bytes) {
        readAll(bytes);
    }

    @Property(tries = 5_000)
    void randomPunctuationNeverThrows(@ForAll("punctuation") String text) {
        readAll(text.getBytes(StandardCharsets.UTF_8));
        readAll(text);
    }

    @Property
    void mutatedFilesNeverThrow(
            @ForAll("nodes") Node node,
            @ForAll @Size(max = 5) List<@IntRange(min = 0, max = 100_000) Integer> spots,
            @ForAll("punctuation") String garbage) {
        for (String text : List.of(NodeWriter.json(node), NodeWriter.yaml(node))) {
            StringBuilder mutated = new StringBuilder(text);
            for (int i = 0; i < spots.size() && mutated.length() > 0; i++) {
                int spot = spots.get(i) % mutated.length();
                mutated.replace(spot, spot + i % 2, garbage.substring(0, Math.min(i, garbage.length())));
            }
            readAll(mutated.toString());
            readAll(mutated.substring(0, mutated.length() / 2));
        }
    }

    @Property
    void faultsAreOneLineAndPlaced(@ForAll("punctuation") String text) {
        for (String name : List.of("f.json", "f.yaml")) {
            Read read = Read.named(name, text, Limits.DEFAULT);
            assertThat(read.faults()).allMatch(fault -> fault.matches("f\\.(json|yaml):\\d+:\\d+: \\P{Cntrl}+"));
            assertThat(read.tree() == null && read.faults().isEmpty()).isFalse();
        }
    }

    @Property
    void jsonIsReadBack(@ForAll("nodes") Node node) {
        assertThat(Read.json(NodeWriter.json(node)).whole()).isEqualTo(node);
    }

    @Property
    void yamlIsReadBack(@ForAll("nodes") Node node) {
        assertThat(Read.yaml(NodeWriter.yaml(node)).whole()).isEqualTo(node);
    }

    @Property
    void jsonIsYamlToo(@ForAll("nodes") Node node) {
        assertThat(Read.yaml(NodeWriter.json(node)).whole()).isEqualTo(node);
    }

    @Property
    void theCanonicalFormIsTheSameFromEveryFormat(@ForAll("nodes") Node node) {
        String canonical = CanonicalJson.write(node);

        assertThat(CanonicalJson.write(Read.json(canonical).whole())).isEqualTo(canonical);
        assertThat(CanonicalJson.write(Read.yaml(NodeWriter.yaml(node)).whole()))
                .isEqualTo(canonical);
    }

    @Property
    void theCanonicalFormIsThatOfTheReferenceImplementation(@ForAll("nodes") Node node) throws IOException {
        Items list = Items.of(List.of(node)); // the reference takes maps and lists only

        assertThat(CanonicalJson.write(list))
                .isEqualTo(new JsonCanonicalizer(NodeWriter.json(list)).getEncodedString());
    }

    @Property
    void suggestionsAreCandidates(@ForAll String word, @ForAll List<String> candidates) {
        String nearest = Suggestions.nearest(word, candidates);

        assertThat(nearest == null || candidates.contains(nearest)).isTrue();
    }

    @Provide
    Arbitrary<String> punctuation() {
        return Arbitraries.strings().withChars(PUNCTUATION.toCharArray()).ofMaxLength(40);
    }

    @Provide
    Arbitrary<Node> nodes() {
        return nodes(3);
    }

    private static Arbitrary<Node> nodes(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<Node> inner = Arbitraries.lazy(() -> nodes(depth - 1));
        Arbitrary<Node> lists = inner.list().ofMaxSize(4).map(Items::of);
        Arbitrary<Node> branches =
                Arbitraries.maps(texts(), inner).ofMaxSize(4).map(members -> Branch.of(new LinkedHashMap<>(members)));
        return Arbitraries.oneOf(scalars(), lists, branches);
    }

    private static Arbitrary<Node> scalars() {
        Arbitrary<Node> numbers = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(-40, 40))
                .as((digits, scale) -> Scalar.of(new BigDecimal(digits, scale)));
        return Arbitraries.oneOf(
                texts().map(Scalar::of),
                numbers,
                Arbitraries.doubles().map(value -> Scalar.of(new BigDecimal(value.toString()))),
                Arbitraries.of(true, false).map(Scalar::of),
                Arbitraries.just(Scalar.none()));
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(30).filter(Letters::isWhole);
        Arbitrary<String> tricky = Arbitraries.strings()
                .withChars(PUNCTUATION.replace("\ud83d", "").toCharArray())
                .ofMaxLength(12);
        Arbitrary<String> words =
                Arbitraries.of("no", "null", "true", "~", "1.10", "2026-11-20", "<<", "---", "😀", "", "a b");
        return Arbitraries.oneOf(any, tricky, words);
    }

    private static void readAll(byte[] bytes) {
        for (String name : List.of("a.json", "a.yaml", "a")) {
            List<Fault> faults = new ArrayList<>();
            Node tree = Sources.read(name, new ByteArrayInputStream(bytes), Limits.DEFAULT, faults);
            assertThat(tree == null && faults.isEmpty()).isFalse();
        }
    }

    private static void readAll(String text) {
        for (String name : List.of("a.json", "a.yaml", "a")) {
            List<Fault> faults = new ArrayList<>();
            Node tree = Sources.read(name, text, Limits.DEFAULT, faults);
            assertThat(tree == null && faults.isEmpty()).isFalse();
        }
    }
}
