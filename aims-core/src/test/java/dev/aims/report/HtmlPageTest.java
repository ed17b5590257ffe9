package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HtmlPageTest {

    @Test
    void foreignTextShowsAsItIsAndChangesNothingAroundIt() {
        String foreign = "</p><script>alert('1' && \"2\")</script>";
        assertThat(new HtmlPage().element("p", foreign, "title", foreign).end()).isEqualTo("""
                <!DOCTYPE html>
                <p title="&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39; &amp;&amp; &quot;2&quot;)&lt;/script&gt;">\
                &lt;/p&gt;&lt;script&gt;alert(&#39;1&#39; &amp;&amp; &quot;2&quot;)&lt;/script&gt;</p>
                """);
    }

    @Test
    void controlCharactersDoNotGetThrough() {
        assertThat(new HtmlPage()
                        .element("p", "a\u0000b\u001b[1mc\u0085d\r\n\te")
                        .end())
                .isEqualTo("<!DOCTYPE html>\n<p>a\ufffdb\ufffd[1mc\ufffdd\ufffd\n\te</p>\n");
    }

    @Test
    void aPageWithAnElementStillOpenIsNone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new HtmlPage().open("main").open("p").close().end())
                .withMessage("not closed: [main]");
    }
}
