package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every syntax error is one fault with the place and plain words. "~" stands for a line break, "_" for a tab. */
class YamlComplaintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            a: b: c             § 1:5: ":" can't stand here; check indentation, or put the text in quotes
            a: 1~ b: 2          § 2:3: ":" can't stand here; check indentation, or put the text in quotes
            a:~_b: 1            § 2:1: /a: a tab can't indent YAML; use spaces
            a:~  - 1~ b: 2      § 3:2: found text, which doesn't belong to the map that begins at f.yaml:1:1; check indentation and quotes
            - a~b: 1            § 2:1: /1: found text, which doesn't belong to the list that begins at f.yaml:1:1; check indentation and quotes
            a: 1~- b            § 2:1: found "-", which doesn't belong to the map that begins at f.yaml:1:1; check indentation and quotes
            a: 'x' y            § 1:8: found text, which doesn't belong to the map that begins at f.yaml:1:1; check indentation and quotes
            x: y~foo~z: 1       § 2:1: this line has no ":" after its key; write "key: value", or indent it as what it belongs to
            a: [1, 2            § 1:9: /a/2: found the end of the file, expected "," or "]" for the list that opens at f.yaml:1:4
            a: {b: 1            § 1:9: /a: found the end of the file, expected "," or "}" for the map that opens at f.yaml:1:4
            a: [x}              § 1:6: /a/1: found "}", expected "," or "]" for the list that opens at f.yaml:1:4
            a: {x]              § 1:6: /a: found "]", expected "," or "}" for the map that opens at f.yaml:1:4
            a: [1,,2]           § 1:7: /a/1: found ",", expected a value
            [a]]                § 1:4: found "]" after the end of the file's one value; check indentation and brackets
            {a: 1} b            § 1:8: found text after the end of the file's one value; check indentation and brackets
            a: "secret          § 1:4: /a: the quote that opens here is never closed
            a: 'secret~b: 1     § 1:4: /a: the quote that opens here is never closed
            a: @x               § 1:4: /a: an unquoted text can't begin with "@"; put it in quotes
            a: `x               § 1:4: /a: an unquoted text can't begin with "`"; put it in quotes
            a: -                § 1:4: /a: "-" can't stand here; begin a new line with it, or put the text in quotes
            a: &                § 1:5: /a: "&" begins an anchor and needs a name; put the text in quotes if it isn't one
            a: *                § 1:5: /a: "*" begins an alias and needs a name; put the text in quotes if it isn't one
            a: !foo!bar x       § 1:4: /a: "!" begins a tag, and this isn't one; put the text in quotes
            a: !<x              § 1:7: /a: "!" begins a tag, and this isn't one; put the text in quotes
            a: |3x~ b           § 1:6: /a: only "+", "-" or a digit can follow "|" or ">"; begin the text on the next line
            a: |~    ~  b       § 3:3: /a: the first lines of a text block are indented deeper than its text; indent them alike
            a: "C:\\dir\\q"     § 1:8: /a: "\\d" is no escape; write "\\\\" for a backslash
            a: "\\u12"          § 1:7: /a: an escape has too few hexadecimal digits
            a: "\\UFFFFFFFF"    § 1:1: /a: something after this isn't valid YAML; check its escapes and quotes
            %YAML 2.0~---~a     § 1:1: the file asks for another version of YAML; write it in YAML 1.2
            %YAML x~---~a       § 1:7: the line that begins with "%" isn't a directive of YAML 1.2; remove it
            %TAG ! x~%TAG ! y~---~a § 2:1: the line that begins with "%" isn't a directive of YAML 1.2; remove it
            a: \u007f           § 1:4: /a: character U+007F can't stand in YAML; remove it, or write it as an escape
            a: 1~b: 2~b: 3~c: ] § 3:1: /b: key "b" stands twice; first at f.yaml:2:1 + 4:4: /c: found "]", expected a value
            """)
    void tellsSyntaxErrors(String text, String faults) {
        assertThat(Read.yaml(text.replace('~', '\n').replace('_', '\t')))
                .isEqualTo(new Read(
                        null,
                        List.of(faults.split(" \\+ ", -1)).stream()
                                .map(fault -> "f.yaml:" + fault)
                                .toList()));
    }
}
