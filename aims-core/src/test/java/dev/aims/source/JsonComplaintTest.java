package dev.aims.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every syntax error is one fault with the place and plain words. "~" stands for a line break. */
class JsonComplaintTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            {'a':1}         § 1:2: a key stands in single quotes; JSON needs double quotes
            {"a":'x'}       § 1:6: a text stands in single quotes; JSON needs double quotes
            {"a":1,}        § 1:8: a comma stands before "}"; remove it
            [1,~ ]          § 2:2: /1: a comma stands before "]"; remove it
            {,}             § 1:2: found ",", expected a key in double quotes
            {a:1}           § 1:2: found text, expected a key in double quotes
            {"a" "b"}       § 1:6: found a double quote, expected ":" after the key
            {"a":}          § 1:6: found "}", expected a value
            {"a":1 "b":2}   § 1:8: found a double quote, expected "," or "}"
            [1 2]           § 1:4: /1: found text, expected "," or "]"
            [1,,2]          § 1:4: /1: found ",", expected a value
            [😀]            § 1:2: /0: found "😀", expected a value
            {"a":[1}        § 1:8: /a/1: found "}", expected "]" for the list that opens at f.json:1:6
            {"a":1]         § 1:7: found "]", expected "}" for the map that opens at f.json:1:1
            [1]]            § 1:4: found "]", but nothing is open that it could close; remove it
            [1] 2           § 1:5: something follows the end of the file's one value; remove it, or check the brackets
            {} x            § 1:4: found a word that is neither true, false nor null; put text in double quotes
            // c~{}         § 1:1: JSON has no comments; remove it, or write the file as YAML
            # c~{}          § 1:1: JSON has no comments; remove it, or write the file as YAML
            {"a":1, /* */}  § 1:9: JSON has no comments; remove it, or write the file as YAML
            {"a":1} // c    § 1:9: JSON has no comments; remove it, or write the file as YAML
            [True]          § 1:2: /0: found "True"; JSON writes "true"
            [FALSE]         § 1:2: /0: found "FALSE"; JSON writes "false"
            [None]          § 1:2: /0: found "None"; JSON writes "null"
            [secret]        § 1:2: /0: found a word that is neither true, false nor null; put text in double quotes
            [012]           § 1:2: /0: a number begins with 0; remove the zero, or put it in double quotes if it is text
            [+1]            § 1:2: /0: a number begins with "+"; remove it
            [.5]            § 1:2: /0: a number is incomplete or malformed; write it as 0.5, -12 or 1e3
            [1.]            § 1:3: /0: a number is incomplete or malformed; write it as 0.5, -12 or 1e3
            ["\\q"]         § 1:4: /0: "\\q" is no escape; write "\\\\" for a backslash
            ["\\u12G4"]     § 1:7: /0: "\\u" needs four hexadecimal digits
            ["a~b"]         § 1:4: /0: a text isn't closed before the end of its line; close it, or write a line break as "\\n"
            {"a":[1,        § 1:9: /a/1: the file ends too early, the list that opens at f.json:1:6 isn't closed; is it cut off?
            {"a":1          § 1:7: the file ends too early, the map that opens at f.json:1:1 isn't closed; is it cut off?
            "abc            § 1:5: the file ends too early; is it cut off?
            {"a":"secret    § 1:13: /a: the file ends too early, the map that opens at f.json:1:1 isn't closed; is it cut off?
            """)
    void tellsSyntaxErrors(String text, String fault) {
        assertThat(Read.json(text.replace('~', '\n'))).isEqualTo(new Read(null, List.of("f.json:" + fault)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            1  § 1:3: /0: found U+0001 in a text; write it as an escape with "\\u"
            9  § 1:3: /0: found U+0009 in a text; write it as an escape with "\\u"
            0  § 1:3: /0: found U+0000 in a text; write it as an escape with "\\u"
            """)
    void tellsControlCharactersInTexts(int character, String fault) {
        assertThat(Read.json("[\"" + (char) character + "\"]").faults()).containsExactly("f.json:" + fault);
    }
}
