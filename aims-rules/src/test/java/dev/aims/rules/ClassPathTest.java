package dev.aims.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a host gets on its class path when it depends on aims-rules alone; the build writes it down. */
class ClassPathTest {

    @Test
    void aHostGetsTheSmallRunTimeSetAndNothingElse() throws Exception {
        assertThat(hostClassPath())
                .containsExactlyInAnyOrder(
                        "drools-base",
                        "drools-canonical-model",
                        "drools-compiler",
                        "drools-core",
                        "drools-kiesession",
                        "drools-model-compiler",
                        "drools-tms",
                        "drools-util",
                        "drools-wiring-api",
                        "drools-wiring-static",
                        "kie-api",
                        "kie-internal",
                        "kie-memory-compiler",
                        "slf4j-api",
                        "jackson-core",
                        "snakeyaml-engine",
                        "java-json-canonicalization",
                        "fastexcel",
                        "opczip",
                        "jte-runtime",
                        "jspecify");
    }

    @Test
    void nothingThatEvaluatesTextAsJavaIsNear() throws Exception {
        assertThat(hostClassPath()).noneMatch(jar -> jar.contains("mvel") || jar.contains("drl-parser"));
    }

    /** Our own aims-core is a folder in a build of all modules and a jar otherwise; it is left out. */
    private static List<String> hostClassPath() throws Exception {
        try (InputStream in = Objects.requireNonNull(ClassPathTest.class.getResourceAsStream("/host-class-path.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.strip().split(File.pathSeparator))
                    .map(entry -> new File(entry).getName())
                    .filter(name -> name.endsWith(".jar") && !name.startsWith("aims-core"))
                    .map(name -> name.replaceFirst("-\\d.*", ""))
                    .toList();
        }
    }
}
