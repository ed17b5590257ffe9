package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class LimitsTest {

    @Test
    void theDefaultsAreOn() {
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(16_777_216, 64, 500_000, 100, 1_048_576));
    }

    @Test
    void noMoreIsLoadedThanTheLimitAllows() {
        AtomicLong loaded = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                loaded.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                Arrays.fill(bytes, offset, offset + length, (byte) ' ');
                loaded.addAndGet(length);
                return length;
            }
        };

        Read read = SourcesTest.read("a.json", endless, Limits.DEFAULT.withMaxBytes(10_000));

        assertThat(read.faults())
                .containsExactly("\"a.json\" has more than 10000 bytes; split it, or raise the limit \"maxBytes\"");
        assertThat(loaded).hasValue(10_001);
    }

    @Test
    void aFileOfExactlyTheLimitIsRead() {
        Limits eight = Limits.DEFAULT.withMaxBytes(8);

        assertThat(SourcesTest.read(
                                "a.json",
                                new ByteArrayInputStream("\"123456\"".getBytes(StandardCharsets.UTF_8)),
                                eight)
                        .whole())
                .hasToString("\"123456\"");
        assertThat(Read.named("a.json", "\"123456\"", eight).whole()).hasToString("\"123456\"");
        assertThat(Read.named("a.json", "\"12345é\"", eight).faults())
                .containsExactly("\"a.json\" has more than 8 bytes; split it, or raise the limit \"maxBytes\"");
    }

    @ParameterizedTest
    @CsvSource({"f.json,[", "f.yaml,[", "f.yaml,'- '", "f.yaml,'? '", "f.yaml,'{a: '"})
    void deepNestingOverflowsNoStack(String name, String opening) {
        assertThat(Read.named(name, opening.repeat(20_000), Limits.DEFAULT).faults())
                .last(Assertions.as(Assertions.STRING))
                .endsWith("the file is nested more than 64 levels deep; simplify it, or raise the limit \"maxDepth\"");
    }

    @Test
    void deepNestingIsPlaced() {
        assertThat(Read.json("[".repeat(20_000)))
                .isEqualTo(
                        new Read(
                                null,
                                List.of(
                                        "f.json:1:65: the file is nested more than 64 levels deep; simplify it, or raise the limit \"maxDepth\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f.json", "f.yaml"})
    void theDeepestNestingAllowedIsReadAndCanBeWrittenAndCompared(String name) {
        String text = "[".repeat(1_000) + "]".repeat(1_000);
        Limits deepest = Limits.DEFAULT.withMaxDepth(1_000);
        Node tree = Read.named(name, text, deepest).whole();

        assertThat(tree)
                .isEqualTo(Read.named(name, text, deepest).whole())
                .hasToString(text)
                .hasSameHashCodeAs(Read.named(name, text, deepest).whole());
        assertThat(Read.named("f.json", NodeWriter.json(tree), deepest).whole()).isEqualTo(tree);
        assertThat(Read.named("f.yaml", NodeWriter.yaml(tree), deepest).whole()).isEqualTo(tree);
    }

    @Test
    void aliasesCountWithTheDepthOfWhatTheyStandFor() {
        Limits three = Limits.DEFAULT.withMaxDepth(3);

        assertThat(Read.named("f.yaml", "a: &a [[]]\nb: *a\n", three).whole()).hasToString("{\"a\":[[]],\"b\":[[]]}");
        assertThat(Read.named("f.yaml", "a: &a [[]]\nb: [*a]\n", three).faults())
                .containsExactly(
                        "f.yaml:2:5: the file is nested more than 3 levels deep; simplify it, or raise the limit \"maxDepth\"");
    }

    @Test
    void anAliasBombIsStopped() {
        StringBuilder laughs = new StringBuilder("l0: &l0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ", ").repeat(9) + "]\n");
        }

        assertThat(Read.yaml(laughs.toString()).faults())
                .containsExactly("f.yaml:6:35: /l5/5: the file holds more than 500000 values, aliases written out;"
                        + " simplify it, or raise the limit \"maxEntries\"");
    }

    @Test
    void anAliasBombOfLongTextsIsStopped() {
        String bomb = "a: &a " + "x".repeat(1_000_000) + "\nb: [" + "*a, ".repeat(20) + "]\n";

        assertThat(Read.yaml(bomb).faults())
                .containsExactly(
                        "f.yaml:2:65: /b/15: the file holds more than 16777216 characters, aliases written out;"
                                + " simplify it, or raise the limit \"maxBytes\"");
    }

    @Test
    void tooManyAliasesAreAFault() {
        assertThat(Read.yaml("a: &a 1\nb: [" + "*a, ".repeat(100) + "]\n").faults())
                .isEmpty();
        assertThat(Read.yaml("a: &a 1\nb: [" + "*a, ".repeat(101) + "]\n"))
                .isEqualTo(
                        new Read(
                                null,
                                List.of(
                                        "f.yaml:2:405: /b/100: the file has more than 100 aliases; write their values out, or raise the limit \"maxAliases\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f.json", "f.yaml"})
    void tooManyEntriesAreAFault(String name) {
        Limits four = Limits.DEFAULT.withMaxEntries(4);

        assertThat(Read.named(name, "[1, [2]]", four).faults()).isEmpty();
        assertThat(Read.named(name, "[1, [2, 3]]", four))
                .isEqualTo(
                        new Read(
                                null,
                                List.of(
                                        name
                                                + ":1:9: /1/1: the file holds more than 4 values, aliases written out; simplify it, or raise the limit \"maxEntries\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f.json", "f.yaml"})
    void overlongTextsAndKeysAreFaultsAndReadingGoesOn(String name) {
        String text = "{\"a\": \"123456789\", \"b123456789\": [\"12345678\", \"123456789\"]}";

        assertThat(Read.named(name, text, Limits.DEFAULT.withMaxTextLength(8)).faults())
                .containsExactly(
                        name
                                + ":1:7: /a: a text has 9 characters, the most that is read is 8; shorten it, or refer to a file that holds it",
                        name + ":1:20: a key has 10 characters, the most that is read is 8; shorten it",
                        name
                                + ":1:47: /1: a text has 9 characters, the most that is read is 8; shorten it, or refer to a file that holds it");
    }

    @Test
    void keysHaveALimitOfTheirOwn() {
        assertThat(Read.json("{\"" + "k".repeat(1_025) + "\": 1}").faults())
                .containsExactly("f.json:1:2: a key has 1025 characters, the most that is read is 1024; shorten it");
    }

    @Test
    void faultsAreLimitedToo() {
        assertThat(Read.json("[" + "NaN,".repeat(5_000) + "1]").faults())
                .hasSize(1_001)
                .last(Assertions.as(Assertions.STRING))
                .isEqualTo("f.json:1:3998: the file has 1000 faults up to here; the rest of it wasn't read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a, ", "a: b\n", "#x\n", "%x y\n", "\"a\\n", "'\n", "|\n x\n", "&a ", "x\n\n", "? ", "- a\n", "a,",
                "!a ", "{a,", "k: [", "\t\n", "a #", ": "
            })
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noRepetitionTakesLong(String part) {
        String text = part.repeat(4_000_000 / part.length());

        assertThat(Read.yaml(text)).isNotNull();
    }

    @Test
    void limitsCheckThemselves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.DEFAULT.withMaxDepth(1_001))
                .withMessage("limit \"maxDepth\" must be from 1 to 1000; given was 1001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.DEFAULT.withMaxBytes(0))
                .withMessage("limit \"maxBytes\" must be from 1 to 1073741824; given was 0");
    }
}
