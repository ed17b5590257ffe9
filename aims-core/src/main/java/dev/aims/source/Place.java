package dev.aims.source;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where something stands in a file.
 *
 * @param file the file as the host named it
 * @param line from 1; CR LF, LF and CR each end a line
 * @param column from 1, in Unicode characters, a tab counted as one
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        Objects.requireNonNull(file, "file");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column count from 1; given were line " + line + " and column " + column);
        }
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** Returns {@code file:line:column}. */
    @Override
    public String toString() {
        return file + ':' + line + ':' + column;
    }
}
