package dev.aims.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoClaimTest {

    @Test
    void noStringOfTheModuleClaimsConformityWithTheLaw() throws IOException, URISyntaxException {
        URI classes = EuAiAct.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (Stream<Path> files = Files.walk(Path.of(classes))) {
            List<Path> read = files.filter(Files::isRegularFile).toList();

            assertThat(read).hasSizeGreaterThan(100).allSatisfy(file -> assertThat(
                            Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT))
                    .doesNotContain("compliant", "in compliance", "conforms to the act", "conformity with the act is"));
        }
    }

    @Test
    void everyReportBeginsAndEndsWithWhatItIsnt() {
        assertThat(EuAiAct.NOTICE)
                .isEqualTo("Which requirements of ISO/IEC 42001 support which duties of the EU AI Act, worked out from"
                        + " stated facts. No legal advice, and no finding on conformity with that law.");
        assertThat(EuAiAct.CLOSING)
                .isEqualTo(
                        "\"Supported\" speaks of ISO/IEC 42001 only: a duty reaches further than the requirements that"
                                + " support it, and the standard gives no presumption of conformity with the law. No legal"
                                + " advice.");
    }
}
