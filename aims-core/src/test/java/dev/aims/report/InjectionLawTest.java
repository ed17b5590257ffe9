package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.report.FormatsTest.Format;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a dossier says, it gives no command, begins no second line and leaves every file valid. */
class InjectionLawTest {

    private static final Pattern GITHUB =
            Pattern.compile("::(error|warning|notice) ([^:\\r\\n]|:(?!:))*::(?:(?!##)[^\\r\\n])*");
    private static final Pattern AZURE = Pattern.compile(
            "aims: (?:(?!##)[^\\r\\n])*|##vso\\[task\\.logissue type=(error|warning);sourcepath=[^;\\]]*;linenumber=[0-9]+;"
                    + "columnnumber=[0-9]+;code=[^;\\]]*;](?:(?!##)[^\\r\\n])*");
    private static final Pattern TEAM_CITY = Pattern.compile(
            "##teamcity\\[(message|inspectionType|inspection|buildProblem)( [A-Za-z]+='([^|'\\[\\]\\r\\n]|\\|.)*')+\\]");
    private static final Pattern TAP = Pattern.compile(
            "TAP version 14|# aims: (?:(?!##).)*|[0-9]+\\.\\.[0-9]+|(not )?ok [0-9]+ - ([^\\\\#]|\\\\[\\\\#])*( # (TODO|SKIP) ([^\\\\#]|\\\\[\\\\#])*)?"
                    + "|  (?:(?!##).)*");

    @Property(tries = 150)
    void githubSeesOurCommandsOnly(@ForAll("foreign") String foreign) {
        eachLineIs(GITHUB, Format.GITHUB, foreign);
    }

    @Property(tries = 150)
    void azureSeesOurCommandsOnly(@ForAll("foreign") String foreign) {
        eachLineIs(AZURE, Format.AZURE, foreign);
    }

    @Property(tries = 150)
    void teamCitySeesOurMessagesOnly(@ForAll("foreign") String foreign) {
        eachLineIs(TEAM_CITY, Format.TEAM_CITY, foreign);
    }

    @Property(tries = 150)
    void readersOfTapSeeOurTestsOnly(@ForAll("foreign") String foreign) {
        eachLineIs(TAP, Format.TAP, foreign);
    }

    @Property(tries = 60)
    void theNumberOfLinesIsThatOfAHarmlessDossier(@ForAll("foreign") String foreign) {
        for (Format format : List.of(Format.GITHUB, Format.AZURE, Format.TEAM_CITY, Format.TAP, Format.MARKDOWN)) {
            assertThat(lines(format.of(List.of(Sample.saying(foreign)))))
                    .as(format.name())
                    .hasSameSizeAs(lines(format.of(List.of(Sample.saying("x")))));
        }
    }

    @Property(tries = 40)
    void everyFileStaysValid(@ForAll("foreign") String foreign) throws Exception {
        for (Format format : Format.values()) {
            FormatsTest.valid(format, format.of(List.of(Sample.saying(foreign))));
        }
    }

    /** Words of the hosts' own languages, and the characters that take them apart. */
    @Provide
    Arbitrary<String> foreign() {
        return Arbitraries.of(
                        "::error::",
                        "::set-output name=x::",
                        "##vso[task.setvariable variable=x]",
                        "##[group]",
                        "##",
                        "#",
                        "##teamcity[buildStop]",
                        "|",
                        "'",
                        "]",
                        "[",
                        ";",
                        "%0A",
                        "%",
                        "\n",
                        "\r",
                        "\r\n",
                        "\u2028",
                        "\u0085",
                        "\u0000",
                        "\ud800",
                        "\udc00",
                        "\u202e",
                        "not ok 1",
                        "1..1",
                        "Bail out!",
                        "---",
                        "...",
                        "# TODO",
                        "\\",
                        "</failure>",
                        "]]>",
                        "&",
                        "<!--",
                        "-->",
                        "\"",
                        "`",
                        "@all",
                        "x",
                        " ",
                        "\t",
                        "/..",
                        "C:",
                        "\ufffe")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(words -> "x" + String.join("", words) + "x");
    }

    private static void eachLineIs(Pattern pattern, Format format, String foreign) {
        assertThat(lines(format.of(List.of(Sample.saying(foreign)))))
                .isNotEmpty()
                .allMatch(line -> pattern.matcher(line).matches());
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1)).subList(0, text.split("\n", -1).length - 1);
    }
}
