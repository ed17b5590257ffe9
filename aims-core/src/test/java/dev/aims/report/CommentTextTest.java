package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\u0001', textBlock = """
                    ask @octocat → ask @<!-- -->octocat
                    a@b.example → a@<!-- -->b.example
                    see #12, org/repo#7, !5 and GH-3 → see \\#<!-- -->12, org/repo\\#<!-- -->7, !<!-- -->5 and GH<!-- -->-3
                    https://evil.example and www.evil.example → https:<!-- -->//evil.example and www<!-- -->.evil.example
                    [click](https://evil.example) → \\[click\\](https:<!-- -->//evil.example)
                    <img src=x> :tada: ~label → \\<img src=x\\> :<!-- -->tada: \\~<!-- -->label
                    95 % of 3: fine, 10 # 2 → 95 % of 3: fine, 10 \\# 2
                    """)
    void aTextShowsAsItIsAndCallsNobody(String text, String markdown) {
        assertThat(CommentText.of(text, 600)).isEqualTo(markdown);
    }

    @Test
    void aTextStaysInItsLineAndHidesNothing() {
        assertThat(CommentText.of(" one\r\n\n two\u202e ", 600)).isEqualTo("one two\\\\u202e");
    }

    @Test
    void aLongTextShowsThatItIsCut() {
        assertThat(CommentText.of("abcdefghij", 8)).isEqualTo("abcde...");
        assertThat(CommentText.of("abcd\ud83d\ude00fghij", 8)).isEqualTo("abcd...");
        assertThat(CommentText.of("abcdefgh", 8)).isEqualTo("abcdefgh");
    }
}
