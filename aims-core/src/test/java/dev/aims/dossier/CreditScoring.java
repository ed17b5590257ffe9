package dev.aims.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A small dossier of a bank with one system, in both formats. */
final class CreditScoring {

    private CreditScoring() {}

    static String json() {
        return text("credit-scoring.json");
    }

    static String yaml() {
        return text("credit-scoring.yaml");
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(CreditScoring.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
