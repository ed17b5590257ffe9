package dev.aims.report;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Criterion;
import dev.aims.catalog.Group;
import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Writes a catalog as one page of HTML 5 that needs nothing else, neither script nor network: each requirement with its
 * checks, and what a check asks side by side with the rules that judge it. The same catalog always gives the same page.
 *
 * <p>Every requirement and check has the anchor that {@link Anchors} names: a finding on check {@code A.6.2.4-2} links to
 * {@code catalog.html#A.6.2.4-2}.
 */
public final class CatalogHtml {

    private static final String TITLE = "Requirements and checks";

    private final Legend legend;
    private final CatalogWords words;
    private final HtmlPage page = new HtmlPage();

    private CatalogHtml(Legend legend) {
        this.legend = legend;
        this.words = new CatalogWords(legend.conditions());
    }

    /** Writes {@code catalog}, with a line feed at the end; {@code out} stays open and has to encode in UTF-8. */
    public static void write(Catalog catalog, Legend legend, Writer out) {
        CatalogHtml html = new CatalogHtml(legend);
        html.write(catalog);
        try {
            out.write(html.page.end());
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Catalog catalog) {
        page.open("html", "lang", "en").endLine();
        head();
        page.open("body").endLine();
        page.open("header").element("h1", TITLE).endLine();
        for (String sentence : CatalogWords.preface(catalog)) {
            page.element("p", sentence).endLine();
        }
        page.closeLine();
        contents(catalog);
        page.open("main").endLine();
        catalog.groups().forEach(group -> write(group, catalog));
        page.closeLine();
        page.closeLine();
        page.close();
    }

    private void head() {
        page.open("head").endLine();
        page.empty("meta", "charset", "utf-8").endLine();
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .endLine();
        page.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .endLine();
        page.element("title", TITLE).endLine();
        page.style(css()).endLine();
        page.closeLine();
    }

    private void contents(Catalog catalog) {
        page.open("nav", "aria-label", "Contents")
                .element("h2", "Contents")
                .open("ul")
                .endLine();
        for (Group group : catalog.groups()) {
            page.open("li");
            link(CatalogWords.heading(group), Anchors.ofGroup(group.id()));
            page.open("ul").endLine();
            catalog.requirements(group).forEach(requirement -> {
                page.open("li");
                link(requirement.id() + " " + requirement.title(), Anchors.of(requirement.id()));
                page.closeLine();
            });
            page.close().closeLine();
        }
        page.close().closeLine();
    }

    private void write(Group group, Catalog catalog) {
        page.open("section", "id", Anchors.ofGroup(group.id()))
                .element("h2", CatalogWords.heading(group))
                .endLine();
        catalog.requirements(group).forEach(this::write);
        page.closeLine();
    }

    private void write(Requirement requirement) {
        page.open("article", "id", Anchors.of(requirement.id()));
        page.element("h3", requirement.id() + " " + requirement.title()).endLine();
        page.open("dl").endLine();
        item("Kind", CatalogWords.words(requirement.kind().name()));
        item("PDCA", requirement.pdca().name());
        applies(requirement.applies());
        item("Related", CatalogWords.related(requirement));
        if (!requirement.checks().isEmpty()) {
            page.element("dt", "Checks").open("dd");
            requirement.checks().forEach(check -> {
                link(check.id(), Anchors.of(check.id()));
                page.text(" ");
            });
            page.closeLine();
        }
        page.closeLine();
        requirement.checks().forEach(this::write);
        page.closeLine();
    }

    private void applies(List<Precondition> preconditions) {
        if (preconditions.isEmpty()) {
            item("Applies", "always");
            return;
        }
        page.element("dt", "Applies")
                .open("dd")
                .text("to a system of which all of this holds")
                .open("ul");
        preconditions.forEach(each -> page.open("li")
                .text(words.condition(each.condition()) + "; else not applicable: "
                        + CatalogWords.words(each.otherwise()) + " (")
                .element("code", each.otherwise())
                .text(")")
                .close());
        page.close().closeLine();
    }

    private void write(Check check) {
        page.open("section", "id", Anchors.of(check.id()), "class", "check");
        page.element("h4", check.id() + " " + check.title()).endLine();
        page.open("div", "class", "sides").endLine();
        page.open("div").element("p", check.asks()).endLine();
        if (!check.reading().isEmpty()) {
            page.open("ul").elements("li", check.reading()).closeLine();
        }
        page.open("dl").endLine();
        item("Asked", words.asked(check));
        item("Judged", CatalogWords.judged(check));
        named("Grades", check.grades(), grade -> CatalogWords.words(grade.name()));
        named("Limits", check.limits(), BigDecimal::toPlainString);
        item("Remedy", check.remedy());
        item("Leans on", check.anchor());
        page.closeLine();
        page.closeLine();
        rules(check);
        page.closeLine();
        criteria(check.criteria());
        facts(check.facts());
        page.closeLine();
    }

    private void rules(Check check) {
        String text = legend.rules().get(check.id());
        if (text != null) {
            page.open("figure")
                    .element("figcaption", "The rules that judge it")
                    .open("pre")
                    .element("code", text)
                    .close()
                    .closeLine();
        }
    }

    private void criteria(Map<String, Criterion> criteria) {
        if (criteria.isEmpty()) {
            return;
        }
        header("What it says", "Criterion", "Met", "Not met");
        criteria.forEach((name, criterion) -> page.open("tr")
                .open("td")
                .element("code", name)
                .close()
                .element("td", CatalogWords.sentence(criterion, true))
                .element("td", CatalogWords.sentence(criterion, false))
                .closeLine());
        page.close().closeLine();
    }

    private void facts(List<String> facts) {
        if (facts.isEmpty()) {
            return;
        }
        header("What it reads", "Fact", "Meaning");
        facts.forEach(fact -> page.open("tr")
                .open("td")
                .element("code", fact)
                .close()
                .element("td", legend.facts().getOrDefault(fact, "derived from other facts"))
                .closeLine());
        page.close().closeLine();
    }

    private void header(String caption, String... columns) {
        page.open("table").element("caption", caption).open("thead").open("tr");
        for (String column : columns) {
            page.element("th", column, "scope", "col");
        }
        page.close().close().open("tbody").endLine();
    }

    private void item(String label, String text) {
        if (!text.isEmpty()) {
            page.element("dt", label).element("dd", text).endLine();
        }
    }

    private <V> void named(String label, Map<String, V> values, Function<V, String> word) {
        if (!values.isEmpty()) {
            page.element("dt", label);
            values.forEach((name, value) -> page.open("dd")
                    .element("code", name)
                    .text(" " + word.apply(value))
                    .closeLine());
        }
    }

    private void link(String text, String anchor) {
        page.element("a", text, "href", "#" + anchor);
    }

    private static String css() {
        try (InputStream in = Objects.requireNonNull(CatalogHtml.class.getResourceAsStream("catalog.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
