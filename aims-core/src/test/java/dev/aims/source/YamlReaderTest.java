package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @CsvSource({
        "12, NUMBER, 12",
        "-12, NUMBER, -12",
        "+12, NUMBER, 12",
        "007, NUMBER, 7",
        "0o17, NUMBER, 15",
        "0x1F, NUMBER, 31",
        "1.10, NUMBER, 1.10",
        ".5, NUMBER, 0.5",
        "5., NUMBER, 5",
        "1e3, NUMBER, 1000",
        "true, BOOLEAN, true",
        "True, BOOLEAN, true",
        "FALSE, BOOLEAN, false",
        "~, NULL, null",
        "null, NULL, null",
        "Null, NULL, null",
        "NULL, NULL, null",
        "1_000, TEXT, 1_000",
        "yes, TEXT, yes",
        "no, TEXT, no",
        "on, TEXT, on",
        "off, TEXT, off",
        "y, TEXT, y",
        "2026-11-20, TEXT, 2026-11-20",
        "12:30:45, TEXT, 12:30:45",
        "1.2.3, TEXT, 1.2.3",
        "0b11, TEXT, 0b11",
        "-0x1F, TEXT, -0x1F",
        "., TEXT, .",
        "1e, TEXT, 1e",
        "tRUE, TEXT, tRUE",
        "Infinity, TEXT, Infinity"
    })
    void unquotedScalarsFollowTheCoreSchema(String written, Scalar.Kind kind, String meant) {
        Scalar scalar = Read.yaml("a: " + written).scalar("a");

        assertThat(scalar.kind()).isEqualTo(kind);
        assertThat(scalar.text()).isEqualTo(written);
        assertThat(scalar.plain()).isTrue();
        switch (kind) {
            case NUMBER -> assertThat(scalar.number()).isEqualByComparingTo(meant);
            case BOOLEAN -> assertThat(scalar.isTrue()).isEqualTo(Boolean.valueOf(meant));
            case TEXT, NULL ->
                assertThat(CanonicalJson.write(scalar).replace("\"", "")).isEqualTo(meant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'1.10'", "\"true\"", "|-\n  null", ">-\n  12", "!!str 12", "! 12", "''"})
    void quotedOrTaggedScalarsAreText(String written) {
        Scalar scalar = Read.yaml("a: " + written).scalar("a");

        assertThat(scalar.kind()).isEqualTo(Scalar.Kind.TEXT);
        assertThat(scalar.plain()).isFalse();
    }

    @Test
    void anEmptyValueIsNull() {
        assertThat(Read.yaml("a:\nb: [x, ]\nc:\n  -\n  - {d}\n").whole())
                .hasToString("{\"a\":null,\"b\":[\"x\"],\"c\":[null,{\"d\":null}]}");
        assertThat(Read.yaml("a:\n").scalar("a").text()).isEmpty();
    }

    @Test
    void coreTagsSayWhatAScalarIs() {
        assertThat(Read.yaml(
                                "{a: !!int '12', b: !!float 1, c: !!bool \"true\", d: !!null '', e: !!map {}, f: !!seq []}")
                        .whole())
                .hasToString("{\"a\":12,\"b\":1,\"c\":true,\"d\":null,\"e\":{},\"f\":[]}");
    }

    @Test
    void otherTagsAreFaults() {
        String text = """
                a: !ruby/object:Gem x
                b: !!binary AA==
                c: !!set {x}
                d: !!timestamp 2026-11-20
                e: !!int 1.5
                f: !!seq {}
                !x g: 1
                """;

        assertThat(Read.yaml(text).faults())
                .containsExactly(
                        "f.yaml:1:4: /a: tag \"!ruby/object:Gem\" isn't supported; remove it, or put the text in quotes",
                        "f.yaml:2:4: /b: tag \"!!binary\" isn't supported; remove it, or put the text in quotes",
                        "f.yaml:3:4: /c: tag \"!!set\" isn't supported; remove it, or put the text in quotes",
                        "f.yaml:4:4: /d: tag \"!!timestamp\" isn't supported; remove it, or put the text in quotes",
                        "f.yaml:5:4: /e: tag \"!!int\" doesn't suit the value after it; remove the tag, or correct the value",
                        "f.yaml:6:4: /f: tag \"!!seq\" doesn't suit the value after it; remove the tag, or correct the value",
                        "f.yaml:7:1: tag \"!x\" isn't supported; remove it, or put the text in quotes");
    }

    @Test
    void notANumberAndInfinityAreFaults() {
        String message = "not a number that can be reckoned with; write a number, or leave it out";

        assertThat(Read.yaml("- .nan\n- .inf\n- -.INF\n- nan\n").faults())
                .containsExactly(
                        "f.yaml:1:3: /0: " + message, "f.yaml:2:3: /1: " + message, "f.yaml:3:3: /2: " + message);
        assertThat(Read.yaml("a: 1e999999999").faults())
                .containsExactly("f.yaml:1:4: /a: a number is too large or too small to be reckoned with;"
                        + " its size must be from 4.9e-324 to 1.79e308");
        assertThat(Read.yaml("a: 0x" + "F".repeat(900)).faults()).hasSize(1);
    }

    @Test
    void placesAreThoseOfValuesAndKeys() {
        Read read = Read.yaml("# note\r\na:\r\n  - x\r\n  - 'é😀': y\r\n    c: z\r\nb: |\r\n  text\r\n");

        assertThat(read.at().place()).hasToString("f.yaml:2:1");
        assertThat(read.placeOf("b")).hasToString("f.yaml:6:1");
        assertThat(read.at("a", 0).place()).hasToString("f.yaml:3:5");
        assertThat(read.at("a", 1, "é😀").place()).hasToString("f.yaml:4:11");
        assertThat(read.placeOf("c", "a", 1)).hasToString("f.yaml:5:5");
        assertThat(read.at("b")).isEqualTo(Scalar.of("text\n"));
    }

    @Test
    void numbersAndBooleansAsKeysAreText() {
        assertThat(Read.yaml("1.10: a\ntrue: b\nnull: c\nno: d\n0x1F: e\n").members())
                .containsOnlyKeys("1.10", "true", "null", "no", "0x1F");
    }

    @Test
    void mapsAndListsAsKeysAreFaultsAndReadingGoesOn() {
        Read read = Read.yaml("? [a, .nan]\n: 1\n? {b: 1}\n: c: .nan\nd: 1\n? &m {}\n: 1\n*m : 2\n");

        assertThat(read.faults())
                .containsExactly(
                        "f.yaml:1:3: a map or a list can't be a key; write a text",
                        "f.yaml:1:7: /1: not a number that can be reckoned with; write a number, or leave it out",
                        "f.yaml:3:3: a map or a list can't be a key; write a text",
                        "f.yaml:4:6: /c: not a number that can be reckoned with; write a number, or leave it out",
                        "f.yaml:6:3: a map or a list can't be a key; write a text",
                        "f.yaml:8:1: a map or a list can't be a key; write a text");
        assertThat(read.tree()).isEqualTo(Branch.of(Map.of("d", Read.json("1").whole())));
    }

    @Test
    void aMissingKeyIsAFault() {
        assertThat(Read.yaml("? \n: 1\na: 2\n").faults())
                .containsExactly("f.yaml:1:2: a key is missing before \":\"; write one");
        assertThat(Read.yaml("'': 1").members()).containsOnlyKeys("");
    }

    @Test
    void allDuplicateKeysAreReportedAndReadingGoesOn() {
        Read read = Read.yaml("a: 1\nb:\n  x: 1\n  'x': 2\na: {c: 1, c: 2}\n\"a\": 3\nd: 4\n");

        assertThat(read.faults())
                .containsExactly(
                        "f.yaml:4:3: /b/x: key \"x\" stands twice; first at f.yaml:3:3",
                        "f.yaml:5:1: /a: key \"a\" stands twice; first at f.yaml:1:1",
                        "f.yaml:5:11: /a/c: key \"c\" stands twice; first at f.yaml:5:5",
                        "f.yaml:6:1: /a: key \"a\" stands twice; first at f.yaml:1:1");
        assertThat(read.tree()).hasToString("{\"a\":1,\"b\":{\"x\":1},\"d\":4}");
    }

    @Test
    void mergeKeysAreFaultsUnlessQuoted() {
        assertThat(Read.yaml("a: &a {b: 1}\nc:\n  <<: *a\n  d: 2\n").faults())
                .containsExactly("f.yaml:3:3: /c: merge keys (\"<<\") aren't supported; write the entries out");
        assertThat(Read.yaml("'<<': 1").members()).containsOnlyKeys("<<");
    }

    @Test
    void aliasesStandForWhatTheirAnchorsName() {
        Read read = Read.yaml("a: &a [1, &n two]\nb: *a\n*n : 3\nc: &n again\nd: *n\n&k e: *k\n");

        assertThat(read.members())
                .isEqualTo(((Branch) Read.json(
                                        "{\"a\":[1,\"two\"],\"b\":[1,\"two\"],\"two\":3,\"c\":\"again\",\"d\":\"again\",\"e\":\"e\"}")
                                .whole())
                        .members());
        assertThat(read.members().get("b")).isSameAs(read.members().get("a"));
        assertThat(((Branch) read.whole()).placeOf("b")).hasToString("f.yaml:2:1");
    }

    @Test
    void aliasesToNowhereAndToThemselvesAreFaults() {
        assertThat(Read.yaml("a: *b\nb: &b {c: [*b]}\nd: *b\n*e : 1\n").faults())
                .containsExactly(
                        "f.yaml:1:4: /a: alias \"*b\" has no anchor before it; define it, or put the text in quotes",
                        "f.yaml:2:12: /b/c/0: alias \"*b\" stands inside what it refers to; write the value out",
                        "f.yaml:4:1: alias \"*e\" has no anchor before it; define it, or put the text in quotes");
    }

    @Test
    void onlyOneDocumentAFile() {
        Read read = Read.yaml("---\na: 1\na: 2\n...\n---\nb: [\n");

        assertThat(read.faults())
                .containsExactly(
                        "f.yaml:3:1: /a: key \"a\" stands twice; first at f.yaml:2:1",
                        "f.yaml:5:1: a second document begins here; put it in a file of its own");
        assertThat(read.tree()).hasToString("{\"a\":1}");
        assertThat(Read.yaml("%YAML 1.2\n---\na: 1\n...\n").whole()).hasToString("{\"a\":1}");
    }

    @Test
    void charactersThatYamlForbidsAreFaultsAndReadingGoesOn() {
        assertThat(Read.yaml("a: x\u0007\nb: 1\nb: \u0000\nc: \ud83d\n").faults())
                .containsExactly(
                        "f.yaml:1:5: character U+0007 can't stand in YAML; remove it, or write it as an escape",
                        "f.yaml:3:4: character U+0000 can't stand in YAML; remove it, or write it as an escape",
                        "f.yaml:4:4: character U+D83D can't stand in YAML; remove it, or write it as an escape",
                        "f.yaml:3:1: /b: key \"b\" stands twice; first at f.yaml:2:1");
    }

    @Test
    void surrogatesAsEscapesMustBePairs() {
        assertThat(Read.yaml("a: \"\\ud83d\\ude00\"").scalar("a").text()).isEqualTo("😀");
        assertThat(Read.yaml("a: \"\\ud83d\"").faults())
                .containsExactly("f.yaml:1:4: /a: a text holds half of a surrogate pair; write the character in full");
    }

    @Test
    void tabsMaySeparateButNotIndent() {
        assertThat(Read.yaml("a:\t1\t# note\nb: [\t1,\t2 ]\n").whole()).hasToString("{\"a\":1,\"b\":[1,2]}");
        assertThat(Read.yaml("a:\n\tb: 1\n"))
                .isEqualTo(new Read(null, List.of("f.yaml:2:1: /a: a tab can't indent YAML; use spaces")));
    }
}
