package dev.aims.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells shortfalls apart over time. */
final class Fingerprint {

    /** 128 bits: enough that no two shortfalls of one organisation meet by chance. */
    private static final int DIGITS = 32;

    private Fingerprint() {}

    static String of(String check, @Nullable String system, List<String> causes) {
        // A line feed stands in no id; in a JSON Pointer it could, but then only within a key that nobody else writes.
        String text = check + '\n' + (system == null ? "" : system) + '\n' + String.join("\n", causes);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
