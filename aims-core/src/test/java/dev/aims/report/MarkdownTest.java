package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
                    BUILD -> DEVELOPMENT, USE → BUILD -\\> DEVELOPMENT, USE
                    ART_17 of *this* [law](x) → ART\\_17 of \\*this\\* \\[law\\](x)
                    a | b → a \\| b
                    <script>alert(1)</script> → \\<script\\>alert(1)\\</script\\>
                    R&D; #1 for 5 $ → R\\&D; \\#1 for 5 \\$
                    `code` and \\ and ~~gone~~ → \\`code\\` and \\\\ and \\~\\~gone\\~\\~
                    - no list → \\- no list
                    + no list → \\+ no list
                    2. no number → 2\\. no number
                    12) no number → 12\\) no number
                    === → \\===
                    --- → \\---
                    6.1.3 is an id, -5 a number → 6.1.3 is an id, -5 a number
                    plain - text, 2.5 % → plain - text, 2.5 %
                    """)
    void textShowsAsItIs(String text, String markdown) {
        assertThat(Markdown.text(text)).isEqualTo(markdown);
    }

    @Test
    void textStaysInItsLine() {
        assertThat(Markdown.text(" one\n\n# two\r\n\tthree ")).isEqualTo("one \\# two three");
    }

    @Test
    void codeNeedsNoEscapes() {
        assertThat(Markdown.code("systems/*/customers/needs/*")).isEqualTo("`systems/*/customers/needs/*`");
        assertThat(Markdown.code("two words")).isEqualTo("`two words`");
    }

    @Test
    void whatACodeSpanCannotHoldIsText() {
        assertThat(Markdown.code("a`b")).isEqualTo("a\\`b");
        assertThat(Markdown.code("a|b")).isEqualTo("a\\|b");
        assertThat(Markdown.code("a\nb")).isEqualTo("a b");
        assertThat(Markdown.code("")).isEmpty();
    }
}
