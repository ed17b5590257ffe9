package dev.aims.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.NumberToJSON;

/**
 * The one form of a node, whatever the order of its keys and the format it was read from (RFC 8785). Numbers are
 * written as the nearest double, as that standard demands: 1.10 and 1.1 have one form, and so have integers beyond 2^53
 * that share their nearest double.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** Returns the canonical form, without a line break at its end. */
    public static String write(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    /** Returns {@code sha256:} and the digest of the canonical form in UTF-8, in lower-case hexadecimal digits. */
    public static String sha256(Node node) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(write(node).getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void write(Node node, StringBuilder out) {
        if (node instanceof Branch branch) {
            members(branch, out);
        } else if (node instanceof Items list) {
            String separator = "[";
            for (Node item : list.items()) {
                out.append(separator);
                write(item, out);
                separator = ",";
            }
            out.append(list.items().isEmpty() ? "[]" : "]");
        } else if (node instanceof Scalar scalar) {
            scalar(scalar, out);
        }
    }

    private static void members(Branch branch, StringBuilder out) {
        String separator = "{";
        // Strings compare by UTF-16 units, which is the order the standard asks for.
        for (Map.Entry<String, Node> member : new TreeMap<>(branch.members()).entrySet()) {
            out.append(separator);
            Letters.quote(out, member.getKey());
            out.append(':');
            write(member.getValue(), out);
            separator = ",";
        }
        out.append(branch.members().isEmpty() ? "{}" : "}");
    }

    private static void scalar(Scalar scalar, StringBuilder out) {
        switch (scalar.kind()) {
            case TEXT -> Letters.quote(out, scalar.text());
            case NUMBER -> out.append(number(scalar.number().doubleValue()));
            case BOOLEAN -> out.append(scalar.isTrue());
            case NULL -> out.append("null");
        }
    }

    private static String number(double value) {
        try {
            return NumberToJSON.serializeNumber(value);
        } catch (IOException e) {
            throw new UncheckedIOException("a scalar holds finite numbers only", e);
        }
    }
}
