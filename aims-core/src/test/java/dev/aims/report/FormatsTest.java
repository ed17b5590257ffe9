package dev.aims.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aims.source.Fault;
import dev.aims.source.Limits;
import dev.aims.source.Sources;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each format makes of the sample, whole; a file a format. Set aims.update to write them anew, and read them. */
class FormatsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/dev/aims/report");

    enum Format {
        SARIF("run.sarif", SarifReport::write),
        SARIF_COMPLETE(
                "run-complete.sarif",
                (run, out) -> SarifReport.write(
                        run,
                        SarifOptions.DEFAULT
                                .completely()
                                .helpAt(java.net.URI.create("https://example.org/catalog"))
                                .in(SourceTree.HERE),
                        out)),
        JUNIT("run.xml", JUnitReport::write),
        TAP("run.tap", TapReport::write),
        GITHUB("run.github.txt", GitHubAnnotations::write),
        AZURE("run.azure.txt", AzureAnnotations::write),
        TEAM_CITY("run.teamcity.txt", TeamCityMessages::write),
        GITLAB("run.gitlab.json", GitLabCodeQuality::write),
        MARKDOWN("run.md", MarkdownReport::write);

        private final String file;
        // Method references only, which hold nothing that could change.
        @SuppressWarnings("ImmutableEnumChecker")
        private final BiConsumer<List<Reported>, Writer> writer;

        Format(String file, BiConsumer<List<Reported>, Writer> writer) {
            this.file = file;
            this.writer = writer;
        }

        String of(List<Reported> run) {
            StringWriter out = new StringWriter();
            writer.accept(run, out);
            return out.toString();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSampleIsWrittenAsItIsWrittenDown(Format format) throws IOException {
        String written = format.of(Sample.run());
        if (Boolean.getBoolean("aims.update")) {
            Files.writeString(GOLDEN.resolve(format.file), written, StandardCharsets.UTF_8);
        }
        assertThat(written).isEqualTo(Files.readString(GOLDEN.resolve(format.file), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void aRunOfNothingIsWrittenToo(Format format) throws Exception {
        String written = format.of(List.of());
        assertThat(written).isNotEmpty().endsWith("\n").doesNotContain("\r");
        valid(format, written);
    }

    @ParameterizedTest
    @EnumSource
    void theWriterIsFlushedAndStaysOpen(Format format) {
        List<String> calls = new ArrayList<>();
        Writer out = new StringWriter() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };
        format.writer.accept(Sample.run(), out);
        assertThat(calls).contains("flush").doesNotContain("close");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsValid(Format format) throws Exception {
        valid(format, format.of(Sample.run()));
        valid(format, format.of(List.of(Sample.saying("<&>\"']]>\u0000\ud800\u202e\r\n|#@`\u2028"))));
    }

    static void valid(Format format, String written) throws Exception {
        switch (format) {
            case SARIF, SARIF_COMPLETE -> {
                readsBack("run.json", written);
                assertThat(SarifSchema.errors(written)).isEmpty();
            }
            case GITLAB -> readsBack("run.json", written);
            case JUNIT ->
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(GOLDEN.resolve("junit-common.xsd").toFile())
                        .newValidator()
                        .validate(new StreamSource(new StringReader(written)));
            default -> assertThat(written).endsWith("\n");
        }
    }

    private static void readsBack(String name, String written) {
        List<Fault> faults = new ArrayList<>();
        assertThat(Sources.read(name, written, Limits.DEFAULT, faults)).isNotNull();
        assertThat(faults).isEmpty();
    }
}
