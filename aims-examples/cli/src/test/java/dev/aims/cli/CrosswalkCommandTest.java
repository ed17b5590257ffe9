package dev.aims.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.crosswalk.Framework;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CrosswalkCommandTest {

    private static final String DOSSIER = resource("crosswalk.yaml");
    private static final String EMPTY = "as_of: 2026-11-20\n";

    @Test
    void theWholeProjectionAsText() {
        assertThat(Run.reading(DOSSIER, "crosswalk", "oecd", "-"))
                .isEqualTo(new Run(ExitCode.FINE, resource("crosswalk-oecd.txt"), ""));
    }

    @Test
    void csvHasOneLineAPair() {
        Run run = Run.reading(DOSSIER, "crosswalk", "nist-ai-rmf", "-", "--format", "csv");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out().split("\r\n", -1)).hasSize(1 + 280 + 1);
    }

    @Test
    void jsonHasOneObjectAnItem() {
        Run run = Run.reading(DOSSIER, "crosswalk", "nist-ai-rmf", "-", "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.FINE);
        assertThat(run.out()).startsWith("""
                        {
                          "dossier": "-",
                          "as_of": "2026-11-20",
                          "framework": {
                            "id": "nist-ai-rmf",
                        """);
        assertThat(run.out().split("\"support\": ", -1)).hasSize(1 + 72);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDossierSupportsNothing(Framework framework) {
        assertThat(Run.reading(EMPTY, "crosswalk", framework.id(), "-", "--format", "csv")
                        .out())
                .contains(",OPEN,")
                .doesNotContain(",SUPPORTED,", ",PARTLY_SUPPORTED,", ",NOT_SUPPORTED,");
    }

    @ParameterizedTest
    @EnumSource
    void noProjectionClaimsConformity(Framework framework) {
        assertThat(Run.reading(DOSSIER, "crosswalk", framework.id(), "-").out())
                .doesNotContainIgnoringCase("conforms to");
    }

    @Test
    void helpNamesAllFrameworks() {
        String help = Run.of("crosswalk", "--help").out().replaceAll("\\s+", " ");
        assertThat(help)
                .contains(Stream.of(Framework.values()).map(Framework::id).collect(Collectors.toList()));
    }

    @Test
    void anUnknownFrameworkIsWrongUse() {
        assertThat(Run.of("crosswalk", "iso-27002", "nowhere.yaml"))
                .isEqualTo(
                        new Run(
                                ExitCode.WRONG_USE,
                                "",
                                "There is no crosswalk to \"iso-27002\". Did you mean \"iso-27001\"?\nTry: aims crosswalk --help\n"));
        assertThat(Run.of("crosswalk", "hipaa", "nowhere.yaml").err())
                .startsWith(
                        "There is no crosswalk to \"hipaa\". There are gdpr, iso-14001, iso-27001, iso-29151, iso-9001,"
                                + " nist-ai-rmf, oecd.\n");
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        Run run = Run.of("crosswalk", "oecd", "nowhere.yaml", "--format", "xml");
        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).contains("\"xml\" is no format; use one of text, json, csv.");
    }

    @Test
    void aDossierThatCannotBeUsedIsRefused() {
        assertThat(Run.of("crosswalk", "gdpr", "nowhere.yaml")).isEqualTo(new Run(ExitCode.UNUSABLE, "", """
                        Dossier "nowhere.yaml" can't be used, 1 fault:
                        "nowhere.yaml" doesn't exist; check the path
                        """));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(CrosswalkCommandTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
