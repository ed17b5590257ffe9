package dev.aims.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) and YAML 1.2 (core schema) into trees of {@link Node}s.
 *
 * <p>Whatever is wrong with a file is a fault, never an exception, and faults are collected. A tree that comes with
 * faults serves to look for more of them; it isn't what the file says. Null means that no tree could be made at all.
 *
 * <p>The format follows from the name's ending, {@code .json}, {@code .yaml} or {@code .yml}. Without one of them,
 * content that begins with "{" or "[" is JSON and any other is YAML.
 */
public final class Sources {

    private Sources() {}

    /** Reads one file; places name it as {@code file} is written. */
    public static @Nullable Node read(Path file, Limits limits, List<Fault> faults) {
        String shown = Letters.inQuotes(file.toString());
        if (Files.isDirectory(file)) {
            faults.add(new Fault(null, "", shown + " is a directory; name a file"));
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in, limits, faults);
        } catch (NoSuchFileException e) {
            faults.add(new Fault(null, "", shown + " doesn't exist; check the path"));
        } catch (AccessDeniedException e) {
            faults.add(new Fault(null, "", shown + " can't be read; permission is denied"));
        } catch (IOException e) {
            faults.add(new Fault(null, "", unreadable(file.toString(), e)));
        }
        return null;
    }

    /**
     * Reads what {@code in} yields, to its end or one byte beyond the limit. The caller closes it.
     *
     * @param name the name for places; its ending tells the format
     */
    public static @Nullable Node read(String name, InputStream in, Limits limits, List<Fault> faults) {
        Reading reading = new Reading(name, limits, faults);
        try {
            return parse(reading, new Utf8(reading).decode(bytes(reading, in)));
        } catch (Halt halt) {
            reading.end(halt);
            return null;
        }
    }

    /**
     * Reads {@code text}.
     *
     * @param name the name for places; its ending tells the format
     */
    public static @Nullable Node read(String name, String text, Limits limits, List<Fault> faults) {
        Reading reading = new Reading(name, limits, faults);
        try {
            // Characters are at most as many as bytes, and a third of them at least.
            if (text.length() > limits.maxBytes() / 3
                    && text.getBytes(StandardCharsets.UTF_8).length > limits.maxBytes()) {
                throw tooBig(reading);
            }
            return parse(reading, Utf8.withoutMark(text));
        } catch (Halt halt) {
            reading.end(halt);
            return null;
        }
    }

    private static byte[] bytes(Reading reading, InputStream in) {
        int most = (int) reading.limits().maxBytes();
        byte[] bytes;
        try {
            bytes = in.readNBytes(most + 1);
        } catch (IOException e) {
            throw reading.halt(null, "", unreadable(reading.name(), e));
        }
        if (bytes.length > most) {
            throw tooBig(reading);
        }
        return bytes;
    }

    private static Halt tooBig(Reading reading) {
        return reading.halt(
                null,
                "",
                Letters.inQuotes(reading.name()) + " has more than "
                        + reading.limits().maxBytes() + " bytes; split it, or raise the limit \"maxBytes\"");
    }

    private static String unreadable(String name, IOException e) {
        String reason = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
        return Letters.inQuotes(name) + " can't be read"
                + (reason == null ? "" : "; the system says " + Letters.shown(reason));
    }

    private static @Nullable Node parse(Reading reading, String text) {
        Node node = isJson(reading.name(), text)
                ? new JsonReader(reading, text).read()
                : new YamlReader(reading, text).read();
        if (node == null) {
            throw reading.halt(reading.place(1, 1), "", "the file states nothing; it is empty or holds comments only");
        }
        return node;
    }

    private static boolean isJson(String name, String text) {
        String ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".json")) {
            return true;
        }
        if (ending.endsWith(".yaml") || ending.endsWith(".yml")) {
            return false;
        }
        String content = text.stripLeading();
        return content.startsWith("{") || content.startsWith("[");
    }
}
