package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogHtmlTest {

    private static final String PAGE = page(new Legend(
            CatalogReportTest.CONDITIONS,
            Map.of("systems/*/customers/needs/*", "what a customer needs; a record"),
            Map.of("A.10.4-1", "rule \"A.10.4-1 needs\"\nwhen\n    Need( count > 1 && count < 3 )\nend\n")));

    @Test
    void theBodyTellsAllThatTheCatalogSays() {
        assertThat(PAGE.substring(PAGE.indexOf("<body>"))).isEqualTo("""
                <body>
                <header><h1>Requirements and checks</h1>
                <p>Requirements: 2, checks: 1.</p>
                <p>What is asked is told in own words; the text of the standards and laws it refers to is not contained.</p>
                <p>Limits and grades are those in force when this page was written; a host can set them by their names.</p>
                </header>
                <nav aria-label="Contents"><h2>Contents</h2><ul>
                <li><a href="#group:c4">Clause 4</a><ul>
                <li><a href="#4.1">4.1 Context</a></li>
                </ul></li>
                <li><a href="#group:a10">A.10: Third &lt;parties&gt; &amp; customers</a><ul>
                <li><a href="#A.10.4">A.10.4 Customers</a></li>
                </ul></li>
                </ul></nav>
                <main>
                <section id="group:c4"><h2>Clause 4</h2>
                <article id="4.1"><h3>4.1 Context</h3>
                <dl>
                <dt>Kind</dt><dd>clause</dd>
                <dt>PDCA</dt><dd>PLAN</dd>
                <dt>Applies</dt><dd>always</dd>
                </dl>
                </article>
                </section>
                <section id="group:a10"><h2>A.10: Third &lt;parties&gt; &amp; customers</h2>
                <article id="A.10.4"><h3>A.10.4 Customers</h3>
                <dl>
                <dt>Kind</dt><dd>control</dd>
                <dt>PDCA</dt><dd>DO</dd>
                <dt>Applies</dt><dd>to a system of which all of this holds<ul><li>the organisation supplies the system; else not applicable: no customers (<code>NO_CUSTOMERS</code>)</li></ul></dd>
                <dt>Related</dt><dd>EU AI Act ART_13, ART_25</dd>
                <dt>Checks</dt><dd><a href="#A.10.4-1">A.10.4-1</a> </dd>
                </dl>
                <section id="A.10.4-1" class="check"><h4>A.10.4-1 Needs taken up</h4>
                <div class="sides">
                <div><p>Each need -&gt; a requirement.</p>
                <ul><li>1. Refused needs count.</li></ul>
                <dl>
                <dt>Asked</dt><dd>only where the organisation supplies the system, and has scope</dd>
                <dt>Judged</dt><dd>for each system by itself</dd>
                <dt>Grades</dt><dd><code>too_late</code> minor</dd>
                <dt>Limits</dt><dd><code>answer_days</code> 10</dd>
                <dt>Remedy</dt><dd>Take it up.</dd>
                <dt>Leans on</dt><dd>GDPR art. 28</dd>
                </dl>
                </div>
                <figure><figcaption>The rules that judge it</figcaption><pre><code>rule &quot;A.10.4-1 needs&quot;
                when
                    Need( count &gt; 1 &amp;&amp; count &lt; 3 )
                end
                </code></pre></figure>
                </div>
                <table><caption>What it says</caption><thead><tr><th scope="col">Criterion</th><th scope="col">Met</th><th scope="col">Not met</th></tr></thead><tbody>
                <tr><td><code>need</code></td><td>need …: …</td><td>need … | none of …</td></tr>
                </tbody></table>
                <table><caption>What it reads</caption><thead><tr><th scope="col">Fact</th><th scope="col">Meaning</th></tr></thead><tbody>
                <tr><td><code>systems/*/customers/needs/*</code></td><td>what a customer needs; a record</td></tr>
                </tbody></table>
                </section>
                </article>
                </section>
                </main>
                </body>
                </html>
                """);
    }

    @Test
    void theHeadAllowsNeitherScriptNorNetwork() {
        assertThat(PAGE)
                .startsWith("""
                        <!DOCTYPE html>
                        <html lang="en">
                        <head>
                        <meta charset="utf-8"/>
                        <meta name="viewport" content="width=device-width, initial-scale=1"/>
                        <meta http-equiv="Content-Security-Policy" \
                        content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"/>
                        <title>Requirements and checks</title>
                        <style>
                        """)
                .contains("@media (prefers-color-scheme: dark)", "@media print")
                .doesNotContain("<script", "http:", "https:", "@import", "url(");
    }

    @Test
    void withoutALegendNamesStandForThemselves() {
        assertThat(page(new Legend(Map.of(), Map.of(), Map.of())))
                .contains("<li>supply; else not applicable: no customers (<code>NO_CUSTOMERS</code>)</li>")
                .doesNotContain("<figure>");
    }

    private static String page(Legend legend) {
        StringWriter out = new StringWriter();
        CatalogHtml.write(CatalogReportTest.CATALOG, legend, out);
        return out.toString();
    }
}
