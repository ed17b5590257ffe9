package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeWriterTest {

    private static final String YAML = """
            as_of: "2026-11-20"
            version: 1.10
            mask: 0x1F
            on: True
            none: ~
            empty: {}
            systems:
              - id: credit-scoring (v2)
                stages: [DEPLOYMENT, [1, []]]
            "no": "a: b"
            """;

    @Test
    void writesYamlInBlocksAndQuotesWhatIsAmbiguous() {
        assertThat(NodeWriter.yaml(Read.yaml(YAML).whole())).isEqualTo("""
                        as_of: "2026-11-20"
                        version: 1.10
                        mask: 0x1F
                        "on": true
                        none: null
                        empty: {}
                        systems:
                          - id: credit-scoring (v2)
                            stages:
                              - DEPLOYMENT
                              - - 1
                                - []
                        "no": "a: b"
                        """);
    }

    @Test
    void writesJsonWithTheDigitsOfNumbers() {
        assertThat(NodeWriter.json(Read.yaml(YAML).whole())).isEqualTo("""
                        {
                          "as_of": "2026-11-20",
                          "version": 1.10,
                          "mask": 31,
                          "on": true,
                          "none": null,
                          "empty": {},
                          "systems": [
                            {
                              "id": "credit-scoring (v2)",
                              "stages": [
                                "DEPLOYMENT",
                                [
                                  1,
                                  []
                                ]
                              ]
                            }
                          ],
                          "no": "a: b"
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "no",
                "Yes",
                "NULL",
                "~",
                "true",
                "1",
                "1.10",
                "0x1F",
                ".nan",
                "2026-11-20",
                "12:30",
                "- a",
                "? a",
                "a: b",
                "a:",
                ":a",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "|",
                ">",
                "@a",
                "`a",
                "%a",
                "{a}",
                "[a]",
                "a, b",
                "'a'",
                "\"a\"",
                "a'b",
                "---",
                "...",
                "<<",
                " a",
                "a ",
                "a  b",
                "a\nb",
                "a\n",
                "\ta",
                "a\\b",
                "a\u0085b\u2028c\u007f\ufeff\u0000",
                "größe",
                "日本語",
                "😀 😀",
                "=",
                "-",
                "--- a",
                "a - b",
                "_x",
                "a/b@c (d) 5%, e+f"
            })
    void everyTextIsReadBackAsValueAndAsKey(String text) {
        Node node = Branch.of(Map.of(text, Items.of(List.of(Scalar.of(text)))));

        assertThat(Read.yaml(NodeWriter.yaml(node)).whole()).isEqualTo(node);
        assertThat(Read.json(NodeWriter.json(node)).whole()).isEqualTo(node);
        assertThat(Read.yaml(NodeWriter.yaml(Scalar.of(text))).whole()).isEqualTo(Scalar.of(text));
    }

    @Test
    void longKeysAreReadBack() {
        Node node = Read.json(
                        "{\"" + "\\u0001".repeat(500) + "\": {\"a\": [1]}, \"b\": {\"" + "é".repeat(1_024) + "\": 1}}")
                .whole();

        assertThat(Read.yaml(NodeWriter.yaml(node)).whole()).isEqualTo(node);
    }
}
