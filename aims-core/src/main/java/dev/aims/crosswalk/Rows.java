package dev.aims.crosswalk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of our own CSV files: a cell with a comma stands in quotes, none holds a quote or a line end. */
final class Rows {

    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private Rows() {}

    /** Returns the cells of each line but the first, which names the columns. */
    static List<List<String>> of(String file, int columns) {
        return text(file)
                .lines()
                .skip(1)
                .map(line -> cells(file, line, columns))
                .toList();
    }

    private static List<String> cells(String file, String line, int columns) {
        List<String> cells = Stream.of(COMMA_OUTSIDE_QUOTES.split(line, -1))
                .map(cell -> cell.replace("\"", ""))
                .toList();
        if (cells.size() != columns) {
            throw new IllegalStateException(file + " has a line that isn't " + columns + " cells: " + line);
        }
        return cells;
    }

    private static String text(String file) {
        try (InputStream in = Rows.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library's jar lacks " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
