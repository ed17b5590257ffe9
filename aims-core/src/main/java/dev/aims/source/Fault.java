package dev.aims.source;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was given. Faults sort by place; those without one come first.
 *
 * @param place where, or null when it concerns no place in a file: a file that doesn't exist, a value built in memory
 * @param path what it concerns, a JSON Pointer (RFC 6901); empty for the file as a whole
 * @param message what was found and what to do, in one line; foreign text in double quotes, never the content of values
 */
public record Fault(@Nullable Place place, String path, String message) implements Comparable<Fault> {

    private static final Comparator<Fault> ORDER = Comparator.comparing(
                    Fault::place, Comparator.nullsFirst(Comparator.<Place>naturalOrder()))
            .thenComparing(Fault::path)
            .thenComparing(Fault::message);

    public Fault {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public int compareTo(Fault other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column: path: message}, without the parts that are missing. One line, always. */
    @Override
    public String toString() {
        return (place == null ? "" : place + ": ") + (path.isEmpty() ? "" : Letters.visible(path) + ": ") + message;
    }
}
