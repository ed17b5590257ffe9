package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.catalog.Catalog;
import dev.aims.catalog.Check;
import dev.aims.catalog.Precondition;
import dev.aims.catalog.Requirement;
import dev.aims.report.CatalogMarkdown;
import java.io.IOException;
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
import org.junit.jupiter.api.Test;

/** The reference of the built-in catalog, which the build leaves in {@code target/reference/catalog.md}. */
class CatalogReferenceTest {

    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]*)\"></a>");
    private static final Pattern LINK = Pattern.compile("\\]\\(#([^)]*)\\)");

    private static final Aims AIMS = Aims.standard();
    private static final Catalog CATALOG = AIMS.catalog();
    private static final String PAGE = page(CATALOG);

    @Test
    void theBuildLeavesTheReference() throws IOException {
        Path file = Path.of("target", "reference", "catalog.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, PAGE);
        assertThat(file).hasContent(PAGE);
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
        assertThat(CATALOG.checks()).allSatisfy(check -> assertThat(CatalogMarkdown.anchor(check.id()))
                .isEqualTo(check.id()));
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
        assertThat(page(new Catalog(reversed))).isEqualTo(PAGE);
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
