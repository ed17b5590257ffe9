package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import dev.aims.report.Anchors;
import dev.aims.report.CatalogHtml;
import dev.aims.report.CatalogMarkdown;
import dev.aims.report.Legend;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * The reference of the built-in catalog, which the build leaves in {@code target/reference}, as {@code catalog.md} and
 * {@code catalog.html}.
 */
class CatalogReferenceTest {

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]*)\"></a>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern HREF = Pattern.compile(" href=\"#([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");

    private static final Aims AIMS = Aims.standard();
    private static final Catalog CATALOG = AIMS.catalog();
    private static final Legend LEGEND = AIMS.legend();
    private static final String PAGE = page(CATALOG);
    private static final String HTML = html(CATALOG);

    @Test
    void theBuildLeavesTheReference() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "reference"));
        assertThat(Files.writeString(folder.resolve("catalog.md"), PAGE)).hasContent(PAGE);
        assertThat(Files.writeString(folder.resolve("catalog.html"), HTML)).hasContent(HTML);
    }

    @Test
    void theHtmlPageIsWellFormedAndHasTheSameAnchorsAndLinks() throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(HTML)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("html");
        assertThat(all(ID, HTML)).containsExactlyElementsOf(all(ANCHOR, PAGE));
        assertThat(all(HREF, HTML)).containsExactlyInAnyOrderElementsOf(all(LINK, PAGE));
        assertThat(HTML).doesNotContain("<script", "http:", "https:");
    }

    @Test
    void everyCheckHasItsRulesBesideWhatItAsks() {
        assertThat(LEGEND.rules().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        CATALOG.checks().stream().map(Check::id).toList());
        assertThat(AIMS.rules()).filteredOn(rule -> !rule.check().isEmpty()).allSatisfy(rule -> assertThat(
                        LEGEND.rules().get(rule.check()))
                .contains("rule \"" + rule.name() + "\"\n    @check(\"" + rule.check() + "\")\n"));
        assertThat(HTML.split("<figcaption>The rules that judge it</figcaption>", -1))
                .hasSize(1 + 182);
    }

    @Test
    void everyFactOfADossierThatACheckReadsHasAMeaning() {
        assertThat(CATALOG.checks().stream().flatMap(check -> check.facts().stream()))
                .filteredOn(fact -> !LEGEND.facts().containsKey(fact))
                .allMatch(fact -> fact.matches("applicability of .*|effective impact|impact floor|EU class"));
    }

    @Test
    void everyGroupHasATitle() {
        assertThat(CATALOG.groups()).hasSize(18).noneMatch(group -> group.title()
                .isEmpty());
        assertThat(AIMS.with(Settings.DEFAULT.limit("A.2.4-1", "review_interval_days", 180))
                        .catalog()
                        .groups())
                .isEqualTo(CATALOG.groups());
    }

    @Test
    void everyRequirementAndCheckHasItsIdAsAnchorOnce() {
        List<String> anchors = all(ANCHOR, PAGE);
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(anchors.stream().filter(anchor -> !anchor.startsWith("group:")))
                .containsExactlyElementsOf(CATALOG.requirements().stream()
                        .flatMap(requirement -> Stream.concat(
                                Stream.of(requirement.id()),
                                requirement.checks().stream().map(Check::id)))
                        .toList());
        assertThat(CATALOG.checks())
                .allSatisfy(check -> assertThat(Anchors.of(check.id())).isEqualTo(check.id()));
    }

    @Test
    void noLinkLeadsNowhereAndEveryAnchorIsLinked() {
        assertThat(all(LINK, PAGE)).containsExactlyInAnyOrderElementsOf(all(ANCHOR, PAGE));
    }

    @Test
    void everyCheckNamesItsGradesLimitsFactsAndRemedy() {
        assertThat(CATALOG.checks()).hasSize(182).allSatisfy(check -> {
            String part = part(check);
            assertThat(check.grades()).allSatisfy((name, grade) -> assertThat(part)
                    .contains("`" + name + "` " + grade.name().toLowerCase(Locale.ROOT)));
            assertThat(check.limits())
                    .allSatisfy((name, limit) -> assertThat(part).contains("`" + name + "` " + limit.toPlainString()));
            assertThat(check.facts()).allSatisfy(fact -> assertThat(part).contains("`" + fact + "`"));
            assertThat(check.criteria().keySet())
                    .allSatisfy(name -> assertThat(part).contains("| `" + name + "` | "));
            assertThat(part).contains("- **Remedy**: ", "- **Judged**: ");
        });
    }

    @Test
    void everyConditionHasAMeaning() {
        assertThat(CATALOG.requirements().stream().flatMap(CatalogReferenceTest::conditions))
                .isNotEmpty()
                .allMatch(name ->
                        name.startsWith("APPLIES_A.") || AIMS.conditions().containsKey(name));
    }

    @Test
    void theOrderInWhichPacksAreReadDoesNotShow() {
        List<Requirement> reversed = new ArrayList<>(CATALOG.requirements());
        Collections.reverse(reversed);
        Catalog other = new Catalog(CATALOG.groups(), reversed);
        assertThat(html(other)).isEqualTo(HTML);
        assertThat(page(other)).isEqualTo(PAGE);
    }

    private static Stream<String> conditions(Requirement requirement) {
        return Stream.concat(
                requirement.applies().stream().map(Precondition::condition),
                requirement.checks().stream()
                        .flatMap(check -> Stream.concat(check.when().stream(), check.whenOrg().stream())));
    }

    private static String page(Catalog catalog) {
        StringWriter out = new StringWriter();
        CatalogMarkdown.write(catalog, AIMS.conditions(), out);
        return out.toString();
    }

    private static String html(Catalog catalog) {
        StringWriter out = new StringWriter();
        CatalogHtml.write(catalog, LEGEND, out);
        return out.toString();
    }

    private static String part(Check check) {
        int start = PAGE.indexOf("<a id=\"" + check.id() + "\"></a>");
        int end = PAGE.indexOf("<a id=", start + 1);
        return PAGE.substring(start, end < 0 ? PAGE.length() : end);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
