package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReaderTest {

    @Test
    void readsAllKindsOfValues() {
        Branch tree = (Branch) Read.json("""
                        {"text": "a\\u00e9\\n", "number": 1.10, "yes": true, "no": false, "none": null, "list": [1, {}], "map": {}}
                        """).whole();

        assertThat(tree.members().keySet()).containsExactly("text", "number", "yes", "no", "none", "list", "map");
        assertThat(tree)
                .hasToString(
                        "{\"list\":[1,{}],\"map\":{},\"no\":false,\"none\":null,\"number\":1.1,\"text\":\"aé\\n\",\"yes\":true}");
    }

    @Test
    void numbersKeepTheirDigits() {
        Read read = Read.json("{\"version\": 1.10, \"big\": 12345678901234567890, \"small\": -1E-2}");

        assertThat(read.scalar("version").text()).isEqualTo("1.10");
        assertThat(read.scalar("version").kind()).isEqualTo(Scalar.Kind.NUMBER);
        assertThat(read.scalar("version").plain()).isFalse();
        assertThat(read.scalar("big").number()).isEqualTo("12345678901234567890");
        assertThat(read.scalar("small").number()).isEqualByComparingTo("-0.01");
    }

    @Test
    void placesAreThoseOfValuesAndKeys() {
        Read read = Read.json("{\r\n\t\"a\": [\r\n    true],\r  \"b\" : \"😀\", \"c\": 1}");

        assertThat(read.at().place()).hasToString("f.json:1:1");
        assertThat(read.placeOf("a")).hasToString("f.json:2:2");
        assertThat(read.at("a").place()).hasToString("f.json:2:7");
        assertThat(read.at("a", 0).place()).hasToString("f.json:3:5");
        assertThat(read.placeOf("b")).hasToString("f.json:4:3");
        assertThat(read.placeOf("c")).as("an emoji is one column").hasToString("f.json:4:14");
        assertThat(read.placeOf("d")).isNull();
    }

    @Test
    void placesAreRightFarIntoAFile() {
        String text = "[\n" + "  \"some text of some length\",\n".repeat(50_000) + "  {\"last\": ?}]";

        assertThat(Read.json(text).faults()).containsExactly("f.json:50002:12: /50000: found \"?\", expected a value");
        assertThat(Read.json(text.replace('?', '1')).placeOf("last", 50_000)).hasToString("f.json:50002:4");
    }

    @Test
    void aRootCanBeAnyValue() {
        assertThat(Read.json(" 12 ").whole()).hasToString("12");
        assertThat(Read.json("\"\"").whole()).hasToString("\"\"");
        assertThat(Read.json("null").whole()).hasToString("null");
    }

    @Test
    void allDuplicateKeysAreReportedAndReadingGoesOn() {
        Read read = Read.json("{\"a\": 1,\n \"b\": {\"x/y\": 1, \"x/y\": 2},\n \"a\": [NaN],\n \"a\": 3, \"c\": 4}");

        assertThat(read.faults())
                .containsExactly(
                        "f.json:2:18: /b/x~1y: key \"x/y\" stands twice; first at f.json:2:8",
                        "f.json:3:2: /a: key \"a\" stands twice; first at f.json:1:2",
                        "f.json:3:8: /a/0: not a number that can be reckoned with; write a number, or leave it out",
                        "f.json:4:2: /a: key \"a\" stands twice; first at f.json:1:2");
        assertThat(read.tree()).as("the first value stays").hasToString("{\"a\":1,\"b\":{\"x/y\":1},\"c\":4}");
    }

    @Test
    void faultsBeforeASyntaxErrorAreKept() {
        assertThat(Read.json("{\"a\": 1, \"a\": 2, \"b\" 3}"))
                .isEqualTo(new Read(
                        null,
                        List.of(
                                "f.json:1:10: /a: key \"a\" stands twice; first at f.json:1:2",
                                "f.json:1:22: found text, expected \":\" after the key")));
    }

    @Test
    void numbersThatCannotBeReckonedWithAreFaults() {
        String range =
                "a number is too large or too small to be reckoned with; its size must be from 4.9e-324 to 1.79e308";
        String endless = "not a number that can be reckoned with; write a number, or leave it out";

        assertThat(Read.json("[1e999999999, -1e309, 1e-400, 0e99999999999,\n NaN, Infinity, -Infinity, 1e308, 0e5]")
                        .faults())
                .containsExactly(
                        "f.json:1:2: /0: " + range,
                        "f.json:1:15: /1: " + range,
                        "f.json:1:23: /2: " + range,
                        "f.json:1:31: /3: " + range,
                        "f.json:2:2: /4: " + endless,
                        "f.json:2:7: /5: " + endless,
                        "f.json:2:17: /6: " + endless);
        assertThat(Read.json("[" + "9".repeat(2_000) + "]").faults())
                .containsExactly("f.json:1:2: /0: a number has 2000 digits, the most that is read is 1000; round it");
    }

    @Test
    void loneSurrogatesAreFaultsWhereverTheyStand() {
        assertThat(Read.json(
                                "{\"a\": \"\\ud800\", \"b\": \"\ud800\", \"\ud800\": 1, \"\\ud83d\\ude00\": \"\\ud83d\\ude00\", \"\\udc00\": 1}")
                        .faults())
                .containsExactly(
                        "f.json:1:7: /a: a text holds half of a surrogate pair; write the character in full",
                        "f.json:1:22: /b: a text holds half of a surrogate pair; write the character in full",
                        "f.json:1:27: a key holds half of a surrogate pair; write the character in full",
                        "f.json:1:74: a key holds half of a surrogate pair; write the character in full");
    }

    @Test
    void escapedControlCharactersAreText() {
        assertThat(Read.json("{\"a\": \"\\u0000\\u001b\"}").scalar("a").text()).isEqualTo("\0\u001b");
    }

    @Test
    void messagesShowKeysInOneLineAndNoMoreThanFortyCharactersOfThem() {
        String key = "\\n\\u001b[31m" + "k".repeat(100);

        assertThat(Read.json("{\"" + key + "\": 1, \"" + key + "\": 2}")
                        .faults()
                        .get(0))
                .isEqualTo("f.json:1:121: /\\u000a\\u001b[31m" + "k".repeat(100) + ": key \"\\u000a\\u001b[31m"
                        + "k".repeat(31) + "...\" stands twice; first at f.json:1:2");
    }
}
