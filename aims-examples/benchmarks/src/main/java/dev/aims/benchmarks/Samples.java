package dev.aims.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The dossier that the built-in pack's cases start from. */
final class Samples {

    private static final String BANK = "/dev/aims/packs/iso42001/common/bank.json";

    private Samples() {}

    static String bank() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream(BANK))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
