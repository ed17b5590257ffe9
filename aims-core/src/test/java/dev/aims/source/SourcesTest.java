package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void readsAFileAndNamesItAsGiven() throws IOException {
        Path file = Files.writeString(directory.resolve("a.YML"), "a: [yes]");
        List<Fault> faults = new ArrayList<>();

        Node tree = Sources.read(file, Limits.DEFAULT, faults);

        assertThat(faults).isEmpty();
        assertThat(tree)
                .hasToString("{\"a\":[\"yes\"]}")
                .extracting(Node::place)
                .hasToString(file + ":1:1");
    }

    @Test
    void aMissingFileIsAFault() {
        Path file = directory.resolve("none.yaml");

        assertThat(faultsOf(file)).containsExactly("\"" + file + "\" doesn't exist; check the path");
        assertThat(faultsOf(Path.of("none.yaml"))).containsExactly("\"none.yaml\" doesn't exist; check the path");
    }

    @Test
    void aDirectoryIsAFault() {
        assertThat(faultsOf(Path.of("."))).containsExactly("\".\" is a directory; name a file");
    }

    @Test
    void anUnreadableFileIsAFault() throws IOException {
        Path file = Files.writeString(directory.resolve("a.json"), "{}");
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file))
                .as("the superuser may read everything")
                .isFalse();

        assertThat(faultsOf(file)).containsExactly("\"" + file + "\" can't be read; permission is denied");
    }

    @Test
    void aFileTheSystemRefusesIsAFault() throws IOException {
        Path file = Files.writeString(directory.resolve("a"), "").resolve("b.json");

        assertThat(faultsOf(file))
                .containsExactly("\"" + file + "\" can't be read; the system says \"Not a directory\"");
    }

    @Test
    void aStreamThatFailsIsAFault() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection\nlost");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };

        assertThat(read("a.json", broken, Limits.DEFAULT).faults())
                .containsExactly("\"a.json\" can't be read; the system says \"connection\\u000alost\"");
    }

    @ParameterizedTest
    @CsvSource({
        "a.json,''",
        "a.json,'  \n\t'",
        "a.yaml,''",
        "a.yaml,' \n\n'",
        "a.yaml,'# only\n# comments\n'",
        "a.yaml,'---\n...\n'",
        "a,''"
    })
    void anEmptyFileIsAFault(String name, String text) {
        assertThat(read(name, text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Read(
                        null, List.of(name + ":1:1: the file states nothing; it is empty or holds comments only")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", "model.card", "a.json.txt"})
    void withoutAnEndingTheContentTellsTheFormat(String name) {
        assertThat(read(name, "\n {\"a\": 1}".getBytes(StandardCharsets.UTF_8)).whole())
                .hasToString("{\"a\":1}");
        assertThat(read(name, "# note\na: 1".getBytes(StandardCharsets.UTF_8)).whole())
                .hasToString("{\"a\":1}");
        assertThat(read(name, "{a: 1}".getBytes(StandardCharsets.UTF_8)).faults())
                .containsExactly(name + ":1:2: found text, expected a key in double quotes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void aByteOrderMarkOfUtf8IsAccepted(String name) {
        Read read = read(name, "\uFEFF{\"a\": \"é\"}".getBytes(StandardCharsets.UTF_8));

        assertThat(read.whole())
                .hasToString("{\"a\":\"é\"}")
                .extracting(Node::place)
                .hasToString(name + ":1:1");
        assertThat(Read.named(name, "\uFEFF[1]", Limits.DEFAULT).whole()).hasToString("[1]");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "x-UTF-16LE-BOM, UTF-16",
        "UTF-32LE, UTF-32", "UTF-32BE, UTF-32", "X-UTF-32LE-BOM, UTF-32", "X-UTF-32BE-BOM, UTF-32"
    })
    void otherUnicodeEncodingsAreNamed(String encoding, String named) {
        assertThat(read("a.json", "{\"a\": 1}".getBytes(Charset.forName(encoding)))
                        .faults())
                .containsExactly("a.json:1:1: the file is in " + named + "; save it in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.json", "a.yaml"})
    void theFirstByteThatIsNotUtf8IsNamed(String name) {
        byte[] latin = "{\"a\": 1,\r\n \"b\": \"caf\u00e9 cr\u00e8me\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] cut = {'"', 'a', (byte) 0xE2, (byte) 0x82};

        assertThat(read(name, latin).faults())
                .containsExactly(name + ":2:11: byte 0xE9 isn't UTF-8; save the file in UTF-8");
        assertThat(read(name, cut).faults())
                .containsExactly(name + ":1:3: byte 0xE2 isn't UTF-8; save the file in UTF-8");
    }

    @Test
    void columnsBeforeABadByteCountCharacters() {
        byte[] bytes = "\"é😀x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        assertThat(read("a.json", bytes).faults())
                .containsExactly("a.json:1:4: byte 0xFF isn't UTF-8; save the file in UTF-8");
    }

    private static List<String> faultsOf(Path file) {
        List<Fault> faults = new ArrayList<>();
        assertThat(Sources.read(file, Limits.DEFAULT, faults)).isNull();
        return faults.stream().map(Fault::toString).toList();
    }

    private static Read read(String name, byte[] bytes) {
        return read(name, new ByteArrayInputStream(bytes), Limits.DEFAULT);
    }

    static Read read(String name, InputStream in, Limits limits) {
        List<Fault> faults = new ArrayList<>();
        @Nullable Node tree = Sources.read(name, in, limits, faults);
        return new Read(tree, faults.stream().map(Fault::toString).toList());
    }
}
